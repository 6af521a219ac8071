import { useQuery } from "@tanstack/react-query";
import type { Finding } from "../api/types";
import { alike } from "../finding/findings";
import { LeaveIt } from "../finding/LeaveIt";
import { Mark } from "../shared/Mark";
import type { Tone } from "../shared/tone";
import classes from "./Documents.module.css";
import { pagesQuery } from "./documentQueries";
import { hasWords } from "./documentWords";

const tones: Record<Finding["severity"], Tone> = { BLOCK: "no", ATTENTION: "ask", ADVICE: "wait" };

interface Props {
  documentId: string;
  fileName: string;
  findings: Finding[];
  onShow: (findingId: string) => void;
  /** The post whose author may answer; nobody answers what was sent. */
  postId?: string;
}

/** What was found in a document, each line with its page and a way to the words. */
export function DocumentFindings({ documentId, fileName, findings, onShow, postId }: Props) {
  const { data: pages = [] } = useQuery({ ...pagesQuery(documentId), enabled: findings.some(hasWords) });
  if (findings.length === 0) return null;
  const place = ({ where }: Finding) => (where.page ? (pages.find(({ number }) => number === where.page)?.label ?? `Page ${where.page}`) : "The name of the file");
  const words = ({ where }: Finding) => (where.page ? (pages.find(({ number }) => number === where.page)?.text ?? "") : fileName).slice(where.start, where.end).trim();
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <li key={finding.id} className={classes.finding}>
          <Mark tone={finding.settlement === "KEPT" ? "ok" : tones[finding.severity]} />
          <span>
            {hasWords(finding) && (
              <>
                {finding.where.page ? (
                  <button type="button" className={classes.show} onClick={() => onShow(finding.id)}>
                    {words(finding) || "Show it"}
                  </button>
                ) : (
                  <b>{words(finding)}</b>
                )}{" "}
                <span className={classes.place}>{place(finding)}</span>{" "}
              </>
            )}
            {finding.message}
            {postId ? (
              <LeaveIt postId={postId} finding={finding} alike={alike(finding, findings)} />
            ) : (
              finding.reason && <span className={classes.kept}>Left as it is: “{finding.reason}” ({finding.reasonBy})</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
