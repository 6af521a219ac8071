import { Anchor } from "@mantine/core";
import type { Finding, FrozenAttachment } from "../api/types";
import { DocumentFindings } from "./DocumentFindings";
import classes from "./Documents.module.css";
import { foundIn } from "./documentWords";
import { useShownFinding } from "./useShownFinding";
import { WhatWasRead } from "./WhatWasRead";

interface Props {
  attachment: FrozenAttachment;
  findings: Finding[];
}

/** One document exactly as it was sent: the file itself, what was read in it, what was found. */
export function FrozenDocument({ attachment: { id, documentId, fileName, url, digest }, findings }: Props) {
  const shown = useShownFinding();
  const found = foundIn(findings, id);
  return (
    <section aria-label={`Document ${fileName}`}>
      <Anchor href={url} download={fileName} title={`SHA-256 ${digest}`} className={classes.words}>
        Download {fileName}
      </Anchor>
      <DocumentFindings documentId={documentId} fileName={fileName} findings={found} onShow={shown.show} />
      <WhatWasRead documentId={documentId} fileName={fileName} findings={found} open={shown.open} onOpen={shown.setOpen} />
    </section>
  );
}
