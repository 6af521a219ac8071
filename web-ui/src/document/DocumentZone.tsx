import { FileZone } from "../draft/FileZone";
import { DocumentRow } from "./DocumentRow";
import type { SendingDocuments } from "./useDocuments";

const accepted = ".pdf,.docx,.pptx,.xlsx,.odt,.txt,.csv";

/** Documents come in here, with what becomes of them. */
export function DocumentZone({ sending, first }: { sending: SendingDocuments; first: boolean }) {
  return (
    <FileZone
      id="documents-under-way"
      icon="posts"
      title={first ? "Attach a document" : "Attach another document"}
      about="PDF, Word, PowerPoint, Excel, OpenDocument, text or CSV, up to 20 MB. It is checked and goes to the Headteacher with the post. No network takes documents: once approved, download it from the post's page for the school's own site."
      accepted={accepted}
      label="Attach documents"
      underWay="Documents on their way"
      onAdd={sending.add}
    >
      {sending.uploads.map((document) => (
        <DocumentRow key={document.id} upload={document} onRetry={() => sending.retry(document.id)} onDismiss={() => sending.dismiss(document.id)} />
      ))}
    </FileZone>
  );
}
