import type { DocumentPage, Finding } from "../api/types";
import { segments } from "../draft/segments";
import classes from "./Documents.module.css";

interface Props {
  page: DocumentPage;
  findings: Finding[];
}

/** The words of one page with what was found in them marked. */
export function MarkedPage({ page, findings }: Props) {
  const here = findings
    .filter(({ where }) => where.page === page.number)
    .map(({ id, severity, where }) => ({ id, severity, start: where.start, end: where.end }));
  return (
    <section className={classes.page} aria-label={page.label}>
      <h4>{page.label}</h4>
      <p className={classes.words}>
        {page.text === ""
          ? "No words."
          : segments(page.text, here).map((part, index) =>
              part.finding ? (
                <mark key={index} id={`mark-${part.finding.id}`} tabIndex={-1} className={`${classes.found} ${classes[part.finding.severity]}`}>
                  {part.text}
                </mark>
              ) : (
                part.text
              ),
            )}
      </p>
    </section>
  );
}
