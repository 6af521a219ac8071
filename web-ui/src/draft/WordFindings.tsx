import type { WordFinding } from "../api/types";
import { Mark } from "../shared/Mark";
import type { Tone } from "../shared/tone";
import classes from "./WordsField.module.css";

const tones: Record<WordFinding["severity"], Tone> = { BLOCK: "no", ATTENTION: "ask", ADVICE: "wait" };

interface Props {
  text: string;
  findings: WordFinding[];
  onShow: (start: number, end: number) => void;
}

/** Each finding in a line: the words, why, and what to do. */
export function WordFindings({ text, findings, onShow }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <li key={`${finding.code}${finding.start}`} className={classes.finding}>
          <Mark tone={tones[finding.severity]} />
          <span>
            <button type="button" className={classes.show} onClick={() => onShow(finding.start, finding.end)}>
              {text.slice(finding.start, finding.end)}
            </button>{" "}
            {finding.message}
          </span>
        </li>
      ))}
    </ul>
  );
}
