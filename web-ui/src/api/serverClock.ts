/** How far the server's clock is ahead of this device's, in milliseconds. */
let ahead = 0;

/** An answer names the server's time in whole seconds; less than that is no difference. */
const noDifference = 2_000;

/** Reads the time off an answer that has just arrived. */
export function readClock(date: string | null, now = Date.now()) {
  const server = Date.parse(date ?? "");
  if (!Number.isNaN(server)) ahead = Math.abs(server - now) < noDifference ? 0 : server - now;
}

/** What the server's clock shows; deadlines are the server's, and a school's laptop may be minutes off. */
export const serverNow = () => Date.now() + ahead;
