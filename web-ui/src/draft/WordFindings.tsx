import type { Finding, WordFinding } from "../api/types";
import { checked } from "../finding/findings";
import { LeaveIt } from "../finding/LeaveIt";
import { Mark } from "../shared/Mark";
import type { Tone } from "../shared/tone";
import classes from "./WordsField.module.css";

const tones: Record<WordFinding["severity"], Tone> = { BLOCK: "no", ATTENTION: "ask", ADVICE: "wait" };

interface Props {
  text: string;
  findings: WordFinding[];
  /** What the check of the saved draft found in the same words, which can be answered. */
  saved: Finding[];
  postId: string;
  onShow: (start: number, end: number) => void;
  onReplace: (start: number, end: number, text: string) => void;
}

/** Each finding in a line: the words, why, what to do, and where possible a button that does it. */
export function WordFindings({ text, findings, saved, postId, onShow, onReplace }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => {
        const known = checked(finding, saved);
        return (
          <li key={`${finding.code}${finding.start}`} className={classes.finding}>
            <Mark tone={known?.settlement === "KEPT" ? "ok" : tones[finding.severity]} />
            <span>
              <button type="button" className={classes.show} onClick={() => onShow(finding.start, finding.end)}>
                {text.slice(finding.start, finding.end)}
              </button>{" "}
              {finding.message}
              {finding.fixes.length > 0 && (
                <span className={classes.fixes}>
                  {finding.fixes.map((fix) => (
                    <button key={fix.label} type="button" className={classes.fix} onClick={() => onReplace(finding.start, finding.end, fix.text)}>
                      {fix.label}: “{fix.text}”
                    </button>
                  ))}
                </span>
              )}
              {known && <LeaveIt postId={postId} finding={known} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
