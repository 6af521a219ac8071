import type { Publication, Takedown } from "../api/types";
import type { Told } from "../picture/faceWords";

const states: Record<Publication["state"], Told> = {
  SCHEDULED: { tone: "wait", words: "Scheduled" },
  SENDING: { tone: "wait", words: "Being sent" },
  PUBLISHED: { tone: "ok", words: "Published" },
  UNFINISHED: { tone: "ask", words: "Partly published" },
  REFUSED: { tone: "no", words: "Refused by the network" },
  UNKNOWN: { tone: "ask", words: "Not certain" },
  CANCELLED: { tone: "idle", words: "Cancelled" },
  MISSED: { tone: "ask", words: "Missed its time" },
  TAKEN_DOWN: { tone: "no", words: "Removed" },
};

const takedowns: Record<Takedown["state"], Told> = {
  REQUESTED: { tone: "wait", words: "To be taken down" },
  REMOVING: { tone: "wait", words: "Being taken down" },
  CONFIRMED: { tone: "no", words: "Removed" },
  MANUAL: { tone: "ask", words: "Needs a person to remove it" },
};

/** Where a publication stands. "Removed" is only ever the server's word, after a read showed it gone. */
export const publicationStatus = ({ state, takedown }: Publication): Told => (takedown ? takedowns[takedown.state] : states[state]);

export const canTakeDown = ({ state, takedown }: Publication): boolean =>
  !takedown && ["PUBLISHED", "UNFINISHED", "SENDING", "UNKNOWN"].includes(state);
