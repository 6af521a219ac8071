import type { Issue, Picture } from "../api/types";
import type { Tone } from "../shared/tone";

const red = new Set(["PHOTO_CONSENT_MISSING", "NAME_CONSENT_MISSING", "NAME_FOUND", "MUST_NOT_GO_OUT", "MUST_NOT_BE_SHOWN", "WRITING_TO_COVER", "PICTURE_NOT_ALLOWED", "TEXT_TOO_LONG", "ALT_TEXT_TOO_LONG", "TOO_MANY_PICTURES", "CHECK_HELD", "LOOK_FAILED", "DOCUMENT_BLOCKED", "DOCUMENT_UNREAD"]);
const busy = new Set(["LOOKING", "DOCUMENT_READING", "CHECK_RUNNING"]);

export const toneOf = (issue: Issue): Tone => (red.has(issue.key) ? "no" : busy.has(issue.key) ? "wait" : "ask");

/** Whether nothing is left to do but to wait for the worker. */
export const onlyWaits = (issues: Issue[]): boolean => issues.length > 0 && issues.every((issue) => busy.has(issue.key));

/** Whether something could not be looked at, or a check did not finish. */
export const isHeld = (issues: Issue[]): boolean => issues.some((issue) => issue.key === "CHECK_HELD" || issue.key === "LOOK_FAILED");

/** From the top of the page to its end, as a person works through it. */
const order = [
  "TITLE_TOO_LONG",
  "NO_ACCOUNT",
  "TEXT_MISSING",
  "TEXT_TOO_LONG",
  "NAME_FOUND",
  "NAME_CONSENT_MISSING",
  "MUST_NOT_GO_OUT",
  "FINDING_UNANSWERED",
  "TOO_MANY_PICTURES",
  "PICTURE_MISSING",
  "PICTURE_REFUSED",
  "LOOK_FAILED",
  "ORIGINAL_GONE",
  "PICTURE_NOT_ALLOWED",
  "PICTURE_UNANSWERED",
  "FACE_UNANSWERED",
  "MUST_NOT_BE_SHOWN",
  "PHOTO_CONSENT_MISSING",
  "WRITING_TO_COVER",
  "WRITING_UNANSWERED",
  "PICTURE_NOT_COMPLETE",
  "PICTURE_NOT_ATTESTED",
  "ALT_TEXT_MISSING",
  "ALT_TEXT_TOO_LONG",
  "DOCUMENT_UNREAD",
  "DOCUMENT_BLOCKED",
  "CHECK_HELD",
  "LOOKING",
  "DOCUMENT_READING",
  "CHECK_RUNNING",
];
const placeOf = ({ key }: Issue) => (order.includes(key) ? order.indexOf(key) : order.length);
const told = ({ key, sentence, pictureId, faceId, attachmentId }: Issue) => [key, sentence, pictureId, faceId, attachmentId].join();

/** What a person has to do, each thing once though it may hold the post on several networks, in the order of the page. */
export const toDo = (issues: Issue[]): Issue[] =>
  issues
    .filter((issue, index) => issues.findIndex((other) => told(other) === told(issue)) === index)
    .sort((a, b) => placeOf(a) - placeOf(b));

const steps: Record<string, [one: string, many: (count: number) => string]> = {
  TEXT_MISSING: ["Write the words", () => "Write the words"],
  TEXT_TOO_LONG: ["Shorten the words", () => "Shorten the words"],
  NO_ACCOUNT: ["Choose a network", () => "Choose a network"],
  PICTURE_MISSING: ["Add a photo for Instagram", () => "Add a photo for Instagram"],
  TOO_MANY_PICTURES: ["Remove a photo", () => "Remove photos"],
  ALT_TEXT_MISSING: ["Describe the photo", (count) => `Describe ${count} photos`],
  ALT_TEXT_TOO_LONG: ["Shorten the description", (count) => `Shorten ${count} descriptions`],
  LOOKING: ["Still looking at the photo", (count) => `Still looking at ${count} photos`],
  LOOK_FAILED: ["A photo could not be looked at", (count) => `${count} photos could not be looked at`],
  FACE_UNANSWERED: ["A face needs an answer", (count) => `${count} faces need an answer`],
  PHOTO_CONSENT_MISSING: ["A photo consent is missing", (count) => `${count} photo consents are missing`],
  NAME_CONSENT_MISSING: ["A name needs consent", (count) => `${count} names need consent`],
  NAME_FOUND: ["A name must come out", (count) => `${count} names must come out`],
  WRITING_TO_COVER: ["Cover a name in the photo", (count) => `Cover ${count} names in photos`],
  WRITING_UNANSWERED: ["Look at writing in the photo", (count) => `Look at writing in ${count} photos`],
  PICTURE_REFUSED: ["Remove a photo that was not accepted", (count) => `Remove ${count} photos that were not accepted`],
  ORIGINAL_GONE: ["Remove a photo that was deleted", (count) => `Remove ${count} photos that were deleted`],
  PICTURE_NOT_ALLOWED: ["Remove a photo", (count) => `Remove ${count} photos`],
  PICTURE_UNANSWERED: ["Say why a photo may be used", (count) => `Say why ${count} photos may be used`],
  PICTURE_NOT_COMPLETE: ["Confirm that every face is marked", (count) => `Confirm that every face is marked in ${count} photos`],
  PICTURE_NOT_ATTESTED: ["Tick what you made sure of", (count) => `Tick what you made sure of in ${count} photos`],
  FINDING_UNANSWERED: ["Something found needs an answer", (count) => `${count} things found need an answer`],
  DOCUMENT_READING: ["Still reading the document", (count) => `Still reading ${count} documents`],
  DOCUMENT_UNREAD: ["A document cannot be read", (count) => `${count} documents cannot be read`],
  DOCUMENT_BLOCKED: ["Something in a document must not go out", (count) => `${count} places in documents must not go out`],
  CHECK_RUNNING: ["Still checking", () => "Still checking"],
  CHECK_HELD: ["A check did not finish", () => "A check did not finish"],
};

export interface Obstacle {
  /** What stands in the way, for the one button. */
  label: string;
  /** Where pressing it goes. */
  issue: Issue;
  /** How many things are left in all. */
  left: number;
}

/** What the one button says: the first thing a person can do now, before those that only need waiting. */
export function obstacle(all: Issue[], pictures: Picture[]): Obstacle | undefined {
  const issues = toDo(all);
  const issue = issues.find((candidate) => !busy.has(candidate.key)) ?? issues[0];
  if (!issue) return undefined;
  const count = issues.filter((other) => other.key === issue.key).length;
  const face = pictures.flatMap((picture) => picture.faces).find((candidate) => candidate.id === issue.faceId);
  const known = steps[issue.key];
  const one = issue.key === "FACE_UNANSWERED" && face ? `Answer face ${face.number}` : known?.[0];
  return { issue, left: issues.length, label: (count > 1 ? known?.[1](count) : one) ?? issue.sentence };
}
