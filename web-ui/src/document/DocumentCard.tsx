import { Button } from "@mantine/core";
import { api, told } from "../api/client";
import type { Attachment, Finding } from "../api/types";
import { usePostChange } from "../post/usePostChange";
import { Mark } from "../shared/Mark";
import { plural } from "../shared/plural";
import { DocumentFindings } from "./DocumentFindings";
import classes from "./Documents.module.css";
import { foundIn, size } from "./documentWords";
import { useShownFinding } from "./useShownFinding";
import { WhatWasRead } from "./WhatWasRead";

interface Props {
  postId: string;
  attachment: Attachment;
  findings: Finding[];
  /** Whether the check has looked at the post as it stands. */
  checked: boolean;
}

/** One document of a draft: how far reading is, what was found and where. */
export function DocumentCard({ postId, attachment, findings, checked }: Props) {
  const { id, documentId, fileName, bytes, kind, state, pages, pictures } = attachment;
  const remove = usePostChange(postId, () =>
    told(api.DELETE("/api/posts/{postId}/attachments/{attachmentId}", { params: { path: { postId, attachmentId: id } } })),
  );
  const shown = useShownFinding();
  const found = foundIn(findings, id);
  return (
    <section className={classes.card} id={`attachment-${id}`} tabIndex={-1} aria-label={`Document ${fileName}`}>
      <header className={classes.head}>
        <h3>{fileName}</h3>
        <Button variant="subtle" color="gray" loading={remove.isPending} onClick={() => remove.mutate(undefined)} aria-label={`Remove ${fileName}`}>
          Remove
        </Button>
      </header>
      <p className={classes.facts}>
        {[kind, size(bytes), pages > 0 && plural(pages, "part"), pictures > 0 && plural(pictures, "picture")].filter(Boolean).join(" · ")}
      </p>
      <div aria-live="polite">
        {state === "READING" && <Mark tone="wait">being read</Mark>}
        {state === "READ" && !checked && <Mark tone="wait">being checked</Mark>}
        {state === "READ" && checked && found.length === 0 && <Mark tone="ok">nothing found</Mark>}
        <DocumentFindings documentId={documentId} fileName={fileName} findings={found} onShow={shown.show} postId={postId} />
      </div>
      {state === "READ" && <WhatWasRead documentId={documentId} fileName={fileName} findings={found} open={shown.open} onOpen={shown.setOpen} />}
    </section>
  );
}
