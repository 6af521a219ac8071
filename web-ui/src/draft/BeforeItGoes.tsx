import type { Issue, PostView } from "../api/types";
import { LeaveIt } from "../finding/LeaveIt";
import { Card } from "../shared/Card";
import { Mark } from "../shared/Mark";
import classes from "./BeforeItGoes.module.css";
import { CheckAgain } from "./CheckAgain";
import { fineLines, worthKnowing } from "./fineLines";
import { toDo, toneOf } from "./obstacles";
import { SubmitButton } from "./SubmitButton";
import type { OpenDraft } from "./useAutosave";

interface Props {
  post: PostView;
  draft: OpenDraft;
  uploads: { state: string }[];
  onGo: (issue: Issue) => void;
}

/** Everything between this draft and the Headteacher, each line a way to where it is put right. */
export function BeforeItGoes({ post, draft, uploads, onGo }: Props) {
  return (
    <Card title="Before it can go to the Headteacher" className={classes.card}>
      <ul className={classes.list} id="before" tabIndex={-1} aria-live="polite">
        {toDo(post.readiness.issues).map((issue, index) => (
          <li key={`${issue.key}${issue.faceId ?? issue.pictureId ?? ""}${issue.network ?? ""}${index}`}>
            <button type="button" className={classes.row} onClick={() => onGo(issue)}>
              <Mark tone={toneOf(issue)} />
              <span>{issue.sentence}</span>
            </button>
          </li>
        ))}
        {worthKnowing(post).map((finding) => (
          <li key={finding.id} className={classes.row}>
            <Mark tone={finding.settlement === "KEPT" ? "ok" : "ask"} />
            <span>
              {finding.message} <LeaveIt postId={post.id} finding={finding} />
            </span>
          </li>
        ))}
        {fineLines(post).map((line) => (
          <li key={line} className={classes.row}>
            <Mark tone="ok" />
            <span className={classes.quiet}>{line}</span>
          </li>
        ))}
      </ul>
      <CheckAgain post={post} />
      <div className={classes.action}>
        <SubmitButton post={post} draft={draft} uploads={uploads} onGo={onGo} />
      </div>
    </Card>
  );
}
