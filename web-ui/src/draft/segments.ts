import type { WordFinding } from "../api/types";

/** What was found from one character to another. */
export type Stretch = Pick<WordFinding, "severity" | "start" | "end">;

export interface Segment<Found extends Stretch> {
  text: string;
  finding?: Found;
}

const weight = { BLOCK: 0, ATTENTION: 1, ADVICE: 2 };

/** The words cut where findings begin and end; where findings overlap the more serious one is shown. */
export function segments<Found extends Stretch>(text: string, findings: Found[]): Segment<Found>[] {
  const chosen: Found[] = [];
  const serious = [...findings].sort((a, b) => weight[a.severity] - weight[b.severity] || a.start - b.start);
  for (const finding of serious) {
    const fits = finding.start >= 0 && finding.start < finding.end && finding.end <= text.length;
    if (fits && !chosen.some((other) => finding.start < other.end && other.start < finding.end)) chosen.push(finding);
  }
  const cut: Segment<Found>[] = [];
  let from = 0;
  for (const finding of chosen.sort((a, b) => a.start - b.start)) {
    if (finding.start > from) cut.push({ text: text.slice(from, finding.start) });
    cut.push({ text: text.slice(finding.start, finding.end), finding });
    from = finding.end;
  }
  if (from < text.length) cut.push({ text: text.slice(from) });
  return cut;
}
