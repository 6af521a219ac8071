import type { Answer, Face, Network, Picture } from "../api/types";
import { networkName } from "../shared/networks";
import type { Tone } from "../shared/tone";

export interface Told {
  tone: Tone;
  words: string;
}

/** Networks among those chosen for which the person in the picture has not consented. */
export const missingOn = (answer: Answer, chosen: Network[]): Network[] =>
  chosen.filter((network) => !answer.consents.some((consent) => consent.network === network && consent.given));

/** What is known about a face, for the networks that the post goes to. */
export function faceStatus(face: Face, chosen: Network[]): Told {
  const { answer } = face;
  if (!answer) return { tone: "ask", words: "needs an answer" };
  if (answer.kind === "COVER") return { tone: "idle", words: "nobody to ask" };
  if (answer.kind === "NOT_A_FACE") return { tone: "idle", words: "left as it is" };
  if (answer.kind === "ADULT") return { tone: "ok", words: "consent on file" };
  const missing = missingOn(answer, chosen);
  if (missing.length > 0) return { tone: "no", words: `not on ${missing.map(networkName).join(" or ")}` };
  if (chosen.length === 0) return { tone: "idle", words: "no network yet" };
  if (chosen.length === 2) return { tone: "ok", words: "both" };
  return { tone: "ok", words: chosen.map(networkName).join(", ") };
}

/** Who a face is, without its number. */
export function faceName(face: Face): string {
  const { answer } = face;
  if (!answer) return face.possible ? "A face?" : "Who is this?";
  if (answer.kind === "COVER") return "Covered";
  if (answer.kind === "NOT_A_FACE") return "Not a face";
  if (answer.kind === "ADULT") return "Adult";
  return answer.name ?? "Tagged";
}

export const needsAnswer = (face: Face): boolean => !face.answer;

/** The face to answer after this one, going round once; none when all are answered. */
export function nextUnanswered(faces: Face[], after?: string): Face | undefined {
  const from = faces.findIndex((face) => face.id === after) + 1;
  return [...faces.slice(from), ...faces.slice(0, from)].find((face) => needsAnswer(face) && face.id !== after);
}

/** Who is named in a photo, and who is about to be: nobody stands in it twice. */
export const namedIn = (picture: Picture, saving?: string | null): ReadonlySet<string> =>
  new Set([...picture.faces.flatMap(({ answer }) => answer?.subjectId ?? []), ...(saving ? [saving] : [])]);
