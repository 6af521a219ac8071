import type { ConsentCell, ConsentHistory, ConsentScope, Withdrawal } from "../api/types";
import type { Told } from "../picture/faceWords";
import { networkName } from "../shared/networks";

const answers: Record<ConsentCell["answer"], Told> = {
  GIVEN: { tone: "ok", words: "Yes" },
  REFUSED: { tone: "no", words: "No" },
  WITHDRAWN: { tone: "no", words: "Withdrawn" },
  EXPIRED: { tone: "ask", words: "Expired" },
  NONE: { tone: "idle", words: "No answer" },
};

export const consentAnswer = (answer: ConsentCell["answer"]): Told => answers[answer];

const kinds: Record<ConsentScope["kind"], string> = { PHOTO: "photo", VIDEO: "video", NAME: "name", WORK: "work" };

/** "Facebook photo". */
export const scopeName = ({ network, kind }: ConsentScope): string => `${networkName(network)} ${kinds[kind]}`;

export const scopeKey = ({ network, kind }: ConsentScope): string => `${network}:${kind}`;

type ConsentEvent = ConsentHistory["events"][number];

const events: Record<ConsentEvent["event"], string> = { GIVEN: "given", REFUSED: "refused", WITHDRAWN: "withdrawn", EXPIRED: "expired", INVALIDATED: "no longer valid" };
export const eventWord = (event: ConsentEvent["event"]): string => events[event];

type AffectedPost = Withdrawal["posts"][number];

const effects: Record<AffectedPost["effect"], string> = {
  DRAFT_HELD: "The draft is held until the face is covered or left out",
  STOPPED: "It stops and is not published",
  TAKEN_DOWN: "It is taken down",
};
export const effectWords = (post: AffectedPost): string => effects[post.effect];

/** Whether the public can see it, or may. */
export const isOut = ({ state }: { state: string }): boolean => ["PUBLISHED", "UNFINISHED", "SENDING", "UNKNOWN"].includes(state);

/** How far a withdrawal's consequence for one publication is. */
export function removalStatus({ state, takedown }: Pick<AffectedPost["publications"][number], "state" | "takedown">): Told {
  if (state === "TAKEN_DOWN" && takedown === "CONFIRMED") return { tone: "ok", words: "removed, seen to be gone" };
  if (takedown === "CONFIRMED") return { tone: "ok", words: "never went out" };
  if (takedown === "MANUAL") return { tone: "ask", words: "needs a person to remove it" };
  if (takedown === "REMOVING") return { tone: "wait", words: "being removed" };
  if (takedown === "REQUESTED") return { tone: "wait", words: "to be removed" };
  if (state === "CANCELLED") return { tone: "ok", words: "stopped" };
  return { tone: "wait", words: state === "PUBLISHED" ? "published" : "will be stopped" };
}
