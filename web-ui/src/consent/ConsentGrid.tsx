import { Link, useLocation } from "react-router";
import type { ConsentPage, ConsentRow } from "../api/types";
import { Mark } from "../shared/Mark";
import classes from "./ConsentPage.module.css";
import { consentAnswer, scopeKey, scopeName } from "./consentWords";

interface Props {
  page: ConsentPage;
  found?: ConsentRow;
}

/** Rows are people, columns network and kind; a cell is colour, sign and word. Becomes cards on a phone. */
export function ConsentGrid({ page, found }: Props) {
  const { search } = useLocation();
  return (
    <div className={classes.frame} role="region" aria-label="Consents" tabIndex={0}>
      <table className={classes.grid}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {page.columns.map((column) => (
              <th key={scopeKey(column)} scope="col">
                {scopeName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.items.map((row) => (
            <tr key={row.subjectId} id={`row-${row.subjectId}`} className={row.subjectId === found?.subjectId ? classes.found : undefined}>
              <th scope="row">
                <Link to={`/consent/${row.subjectId}${search}`} className={classes.name} preventScrollReset>
                  {row.name}
                </Link>
                {row.kind === "STAFF" && <span className={classes.staff}>staff</span>}
              </th>
              {page.columns.map((column) => {
                const cell = row.cells.find(({ network, kind }) => network === column.network && kind === column.kind);
                const { tone, words } = consentAnswer(cell?.answer ?? "NONE");
                return (
                  <td key={scopeKey(column)}>
                    <span className={classes.label}>{scopeName(column)}</span>
                    <Mark tone={tone}>{words}</Mark>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
