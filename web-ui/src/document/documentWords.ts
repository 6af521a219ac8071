import type { Finding } from "../api/types";

/** A size as people read it. */
export const size = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** What was found in one document, from its beginning to its end. */
export const foundIn = (findings: Finding[], attachmentId: string): Finding[] =>
  findings
    .filter(({ where }) => where.part === "ATTACHMENT" && where.attachmentId === attachmentId)
    .sort((a, b) => (a.where.page ?? 0) - (b.where.page ?? 0) || a.where.start - b.where.start);

/** Whether it names words that can be shown, and not a document as a whole. */
export const hasWords = ({ where }: Finding): boolean => where.end > where.start;
