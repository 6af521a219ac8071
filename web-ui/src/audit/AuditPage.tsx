import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Empty } from "../shared/Empty";
import { Failed } from "../shared/Failed";
import { Fetched } from "../shared/Fetched";
import { PageHead } from "../shared/PageHead";
import { Pager } from "../shared/Pager";
import { SearchBox } from "../shared/SearchBox";
import { usePaging } from "../shared/usePaging";
import { auditQuery, verificationQuery } from "./auditQueries";
import classes from "./AuditPage.module.css";
import { AuditTable } from "./AuditTable";
import { VerificationOutcome } from "./VerificationOutcome";

export function Component() {
  const { page, q } = usePaging();
  const audit = useQuery(auditQuery({ q, page }));
  const verification = useQuery(verificationQuery);
  return (
    <>
      <PageHead title="Audit" about="Who did what, when, on what. Entries are sealed into a chain that shows any change.">
        <Button variant="default" loading={verification.isFetching} onClick={() => void verification.refetch()}>
          Verify the chain
        </Button>
      </PageHead>
      <div role="status">{verification.data && <VerificationOutcome outcome={verification.data} />}</div>
      {verification.isError && <Failed problem={verification.error} retry={verification.refetch} />}
      <div className={classes.tools}>
        <SearchBox label="Search the audit" />
      </div>
      <Fetched query={audit}>
        {({ items, size, total }) =>
          total === 0 ? (
            <Empty icon="audit" title={q ? "No entry has these words" : "No entries yet"}>
              {q ? "Try fewer words." : "Every change leaves an entry here, in the same moment it happens."}
            </Empty>
          ) : (
            <>
              <AuditTable entries={items} />
              <Pager page={page} size={size} total={total} of="entries" />
            </>
          )
        }
      </Fetched>
    </>
  );
}
