import { Button, Group } from "@mantine/core";
import { Mark } from "../shared/Mark";
import classes from "./SaveState.module.css";
import type { OpenDraft } from "./useAutosave";
import { differences } from "./words";

const said = {
  saved: "Draft · saved",
  waiting: "Draft · saving in a moment",
  saving: "Draft · saving",
  failed: "Not saved yet · kept on this device, trying again",
  conflict: "Not saved · two versions",
};

/** Whether the words are safe, and the choice when somebody else changed them too. */
export function SaveState({ draft }: { draft: OpenDraft }) {
  return (
    <>
      <p className={classes.state} role="status">
        {draft.refusal ? "Not saved · kept on this device" : said[draft.phase]} · version {draft.version}
      </p>
      {draft.refusal && (
        <p role="alert" className={classes.refused}>
          {draft.refusal}
        </p>
      )}
      {draft.phase === "conflict" && draft.theirs && (
        <section className={classes.conflict} aria-label="Two versions">
          <p>
            <Mark tone="ask">Changed elsewhere</Mark>
          </p>
          <p>
            While you were writing here, {differences(draft.mine, draft.theirs) || "this draft"} changed on another page or device of yours. Your
            words are still here and on this device; nothing was overwritten.
          </p>
          <blockquote>
            <small>The other version</small>
            {draft.theirs.title && <b>{draft.theirs.title}</b>}
            {draft.theirs.text}
          </blockquote>
          <Group gap="xs">
            <Button onClick={draft.keepMine}>Keep my words</Button>
            <Button variant="default" onClick={draft.useTheirs}>
              Use the other version
            </Button>
          </Group>
        </section>
      )}
    </>
  );
}
