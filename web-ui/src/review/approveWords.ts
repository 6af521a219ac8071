import { clockTime, toLondon, when } from "../shared/time";

/** "Approve and publish at 15:30" while that is still to come today; otherwise as plainly as it can be said. */
export function approveWords(wantedAt: string | null | undefined, now: Date = new Date()): string {
  if (!wantedAt || new Date(wantedAt) <= now) return "Approve and publish";
  const today = toLondon(wantedAt).slice(0, 10) === toLondon(now).slice(0, 10);
  return `Approve for ${today ? clockTime(wantedAt) : when(wantedAt, now)}`;
}
