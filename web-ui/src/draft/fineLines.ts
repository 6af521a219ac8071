import type { Finding, PostView } from "../api/types";
import { plural } from "../shared/plural";

/** What already is as it should be, so that a long list of open things is not the whole story. */
export function fineLines({ draft, check, readiness }: PostView): string[] {
  const open = new Set(readiness.issues.map((issue) => issue.key));
  const faces = draft.pictures.flatMap((picture) => picture.faces.filter((face) => face.shown));
  const lines: string[] = [];
  if (faces.length > 0 && !open.has("FACE_UNANSWERED")) lines.push(`Every face has an answer (${plural(faces.length, "face")})`);
  if (draft.pictures.length > 0 && !open.has("ALT_TEXT_MISSING")) lines.push("Every photo is described");
  if (draft.text && check.state === "DONE" && !open.has("NAME_FOUND") && !open.has("NAME_CONSENT_MISSING")) lines.push("No name that must come out");
  return lines;
}

/** Findings about pictures that do not hold the post but deserve a look; those about words stand under the words. */
export const worthKnowing = ({ check }: PostView): Finding[] =>
  check.findings.filter(({ severity, where }) => severity !== "BLOCK" && where.part === "ALT_TEXT");
