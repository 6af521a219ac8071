import type { Finding, Network, WordFinding } from "../api/types";

/** What the check found in the words of one field: everybody's, or one network's own. */
export const inWords = (findings: Finding[], network?: Network): Finding[] =>
  findings.filter(({ where }) => (network ? where.part === "VARIANT" && where.network === network : where.part === "TEXT"));

/** The finding of the check that this finding while typing has become, once words and check agree. */
export const checked = (typed: WordFinding, findings: Finding[]): Finding | undefined =>
  findings.find(({ code, where }) => code === typed.code && where.start === typed.start && where.end === typed.end);

/** What the check says of the links in these words: it follows shortened ones, which takes a moment. */
export const aboutLinks = (findings: Finding[]): string =>
  findings
    .filter(({ code }) => code === "LINK_RISK")
    .map(({ message }) => message)
    .join();

/** Findings of the same kind in the same list that still ask. */
export const alike = (finding: Finding, findings: Finding[]): Finding[] =>
  findings.filter((other) => other.code === finding.code && other.answerable && other.settlement === "OPEN");
