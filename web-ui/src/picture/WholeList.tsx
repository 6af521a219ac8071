import { Button } from "@mantine/core";
import { useState } from "react";
import type { Finding, FindingSetting } from "../api/types";
import { Mark } from "../shared/Mark";
import { NoteDialog } from "../shared/NoteDialog";
import type { PictureChanges } from "./usePictureChanges";
import { isOpen } from "./writing";
import classes from "./WrittenList.module.css";

const tone = ({ severity }: Finding) => (severity === "BLOCK" ? "no" : severity === "ATTENTION" ? "ask" : "idle");

/** What was found about the photo as a whole: accepted with a reason, unless the school forbids it. */
export function WholeList({ findings, changes }: { findings: Finding[]; changes: PictureChanges }) {
  const [accepting, setAccepting] = useState<FindingSetting["code"]>();
  if (findings.length === 0) return null;
  return (
    <section aria-label="About this photo">
      <ul className={classes.list}>
        {findings.map((finding) => (
          <li key={finding.id} className={classes.row}>
            {isOpen(finding) ? <Mark tone={tone(finding)} /> : <Mark tone="ok">accepted</Mark>}
            <span className={classes.words}>{isOpen(finding) ? finding.message : finding.reason}</span>
            {isOpen(finding) && finding.severity === "ATTENTION" && (
              <Button size="compact-sm" variant="default" onClick={() => setAccepting(finding.code)}>
                Use it all the same…
              </Button>
            )}
            {!isOpen(finding) && (
              <Button size="compact-sm" variant="subtle" loading={changes.askAgain.isPending} onClick={() => changes.askAgain.mutate(finding.code)}>
                Ask again
              </Button>
            )}
          </li>
        ))}
      </ul>
      {accepting && (
        <NoteDialog
          opened
          title="Use this photo all the same"
          about="The Headteacher reads your reason beside the photo."
          label="Why may it be used?"
          action="Use this photo"
          busy={changes.accept.isPending}
          onClose={() => setAccepting(undefined)}
          onSend={(reason) => changes.accept.mutate({ code: accepting, reason }, { onSuccess: () => setAccepting(undefined) })}
        />
      )}
    </section>
  );
}
