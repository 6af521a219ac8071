import { useLocation } from "react-router";

const fromState = (state: unknown): string =>
  typeof state === "object" && state !== null && "words" in state && typeof state.words === "string" ? state.words : "";

/** What is searched for on this page. It may be a child's name, so it lives in the tab's history and never in an address. */
export const useSearchWords = (): string => fromState(useLocation().state);

/** The words as a request carries them. */
export const searching = (words: string) => (words === "" ? {} : { "Search-Words": encodeURIComponent(words) });
