import type { Revision } from "../api/types";
import { Card } from "../shared/Card";
import { FrozenDocument } from "./FrozenDocument";
import classes from "./Documents.module.css";

/** The documents that belong to what the Headteacher decides about. */
export function FrozenDocuments({ revision }: { revision: Revision }) {
  if (revision.attachments.length === 0) return null;
  return (
    <Card title={revision.attachments.length === 1 ? "Document" : "Documents"}>
      <div className={classes.all}>
        {revision.attachments.map((attachment) => (
          <FrozenDocument key={attachment.id} attachment={attachment} findings={revision.findings} />
        ))}
      </div>
      <p className={classes.note}>No network gets documents. Download the approved file for the school's own site.</p>
    </Card>
  );
}
