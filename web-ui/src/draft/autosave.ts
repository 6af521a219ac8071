import { sameWords, type Words } from "./words";

/** Where a draft's words stand between this page and the server. `base` is what both last agreed on. */
export interface Autosave {
  mine: Words;
  base: Words;
  version: number;
  phase: "saved" | "waiting" | "saving" | "failed" | "conflict";
  /** The server's words that clash with mine; only in a conflict. */
  theirs?: Words;
  /** Why the server will not take these words, however often they are sent. */
  refusal?: string;
  /** What is being sent, to tell later typing from what was saved. */
  sent?: Words;
}

export type AutosaveEvent =
  | { type: "typed"; words: Words }
  | { type: "sending" }
  | { type: "failed"; refusal?: string }
  /** The server's newest state, whether as the answer to our save, live, or after a stale version. */
  | { type: "seen"; words: Words; version: number }
  | { type: "keepMine" }
  | { type: "useTheirs" };

export function begin(server: Words, version: number, kept?: { mine: Words; base: Words }): Autosave {
  const fresh: Autosave = { mine: server, base: server, version, phase: "saved" };
  if (!kept || sameWords(kept.mine, server) || sameWords(kept.mine, kept.base)) return fresh;
  if (sameWords(kept.base, server)) return { ...fresh, mine: kept.mine, phase: "waiting" };
  return { ...fresh, mine: kept.mine, base: kept.base, phase: "conflict", theirs: server };
}

const settle = (state: Autosave): Autosave => ({
  ...state,
  phase: sameWords(state.mine, state.base) ? "saved" : "waiting",
  theirs: undefined,
  refusal: undefined,
  sent: undefined,
});

function see(state: Autosave, words: Words, version: number): Autosave {
  if (version < state.version) return state;
  const known = sameWords(words, state.base) || (state.sent !== undefined && sameWords(words, state.sent));
  if (known || sameWords(words, state.mine)) {
    if (state.phase === "saving" && sameWords(words, state.base) && !sameWords(words, state.mine)) return { ...state, version };
    return settle({ ...state, base: words, version });
  }
  if (sameWords(state.mine, state.base)) return settle({ ...state, mine: words, base: words, version });
  return { ...state, version, phase: "conflict", theirs: words, sent: undefined };
}

/** Every way a draft's words can move; nothing a person typed is ever dropped without being asked. */
export function step(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case "typed":
      if (state.phase === "conflict" || state.phase === "saving") return { ...state, mine: event.words };
      return settle({ ...state, mine: event.words });
    case "sending":
      return state.phase === "conflict" ? state : { ...state, phase: "saving", sent: state.mine };
    case "failed":
      return state.phase === "conflict" ? state : { ...state, phase: "failed", refusal: event.refusal, sent: undefined };
    case "seen":
      return see(state, event.words, event.version);
    case "keepMine":
      return state.theirs ? settle({ ...state, base: state.theirs }) : state;
    case "useTheirs":
      return state.theirs ? settle({ ...state, mine: state.theirs, base: state.theirs }) : state;
  }
}
