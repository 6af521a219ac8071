import { useState } from "react";
import type { Finding } from "../api/types";
import { NoteDialog } from "../shared/NoteDialog";
import classes from "./LeaveIt.module.css";
import { useAnswers } from "./useAnswers";

interface Props {
  postId: string;
  finding: Finding;
  /** Others of the same kind, which the same reason may settle. */
  alike?: Finding[];
}

/** Lets what was found stay for a reason, which the Headteacher reads; or tells the reason given. */
export function LeaveIt({ postId, finding, alike = [] }: Props) {
  const { answer, forget } = useAnswers(postId);
  const [asked, setAsked] = useState<Finding[]>();
  if (!finding.answerable) return null;
  if (finding.settlement === "KEPT") {
    return (
      <span className={classes.kept}>
        Left as it is: “{finding.reason}” ({finding.reasonBy}){" "}
        <button type="button" className={classes.say} onClick={() => forget.mutate(finding.id)}>
          Ask again
        </button>
      </span>
    );
  }
  return (
    <span className={classes.offers}>
      <button type="button" className={classes.say} onClick={() => setAsked([finding])}>
        Leave it…
      </button>
      {alike.length > 1 && (
        <button type="button" className={classes.say} onClick={() => setAsked(alike)}>
          Leave all {alike.length} of this kind…
        </button>
      )}
      {asked && (
        <NoteDialog
          opened
          title={asked.length > 1 ? `Leave these ${asked.length} as they are` : "Leave it as it is"}
          about="The Headteacher reads your reason beside the post. It falls away when the words change."
          label="Why may it stay?"
          action="Leave it as it is"
          busy={answer.isPending}
          onClose={() => setAsked(undefined)}
          onSend={(reason) => answer.mutate({ findingIds: asked.map(({ id }) => id), reason }, { onSuccess: () => setAsked(undefined) })}
        />
      )}
    </span>
  );
}
