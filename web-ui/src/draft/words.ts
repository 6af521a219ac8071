import type { Draft, Network, SaveDraft } from "../api/types";

/** What a person types and chooses: everything of a draft that is saved together, without its pictures. */
export type Words = Omit<SaveDraft, "version">;

export const wordsOf = (draft: Draft): Words => ({
  title: draft.title,
  text: draft.text,
  variants: draft.variants.map(({ network, text }) => ({ network, text })),
  accountIds: [...draft.accountIds],
  wantedAt: draft.wantedAt ?? null,
  thread: draft.thread,
});

/** The words that one network receives. */
export const wordsFor = (words: Words, network: Network): string =>
  words.variants.find((variant) => variant.network === network)?.text ?? words.text;

const canonical = (words: Words) =>
  JSON.stringify([
    words.title,
    words.text,
    [...words.variants].sort((a, b) => a.network.localeCompare(b.network)).map(({ network, text }) => [network, text]),
    [...words.accountIds].sort(),
    words.wantedAt ? new Date(words.wantedAt).getTime() : null,
    Boolean(words.thread),
  ]);

export const sameWords = (a: Words, b: Words): boolean => canonical(a) === canonical(b);

const parts: [keyof Words, string][] = [
  ["title", "the title"],
  ["text", "the words"],
  ["variants", "the words for one network"],
  ["accountIds", "the networks"],
  ["wantedAt", "the time"],
  ["thread", "the thread"],
];

/** Which parts differ, as words: "the title and the networks". */
export function differences(a: Words, b: Words): string {
  const differ = parts.filter(([part]) => !sameWords({ ...a, [part]: b[part] }, a)).map(([, name]) => name);
  return new Intl.ListFormat("en-GB").format(differ);
}
