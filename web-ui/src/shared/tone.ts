/**
 * The five meanings a colour may have, everywhere the same and never without a sign and a word:
 * ok given, clear or published; ask needs an answer; no must not go out, hidden or removed; wait waits for a person;
 * idle draft or nothing to do.
 */
export type Tone = "ok" | "ask" | "no" | "wait" | "idle";
