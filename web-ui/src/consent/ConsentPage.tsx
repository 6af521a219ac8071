import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { Empty } from "../shared/Empty";
import { Fetched } from "../shared/Fetched";
import { FilterTabs } from "../shared/FilterTabs";
import { PageHead } from "../shared/PageHead";
import { Pager } from "../shared/Pager";
import { usePaging } from "../shared/usePaging";
import { ConsentDrawer } from "./ConsentDrawer";
import { ConsentGrid } from "./ConsentGrid";
import classes from "./ConsentPage.module.css";
import { consentsQuery } from "./consentQueries";
import { FindPerson } from "./FindPerson";
import { findRow } from "./findRow";

/** The consent register, class by class. Names searched for stay out of the address: they are children's. */
export function Component() {
  const { page, group } = usePaging();
  const { subjectId } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [everywhere, setEverywhere] = useState("");
  const consents = useQuery(consentsQuery({ group: everywhere ? undefined : group, q: everywhere, page }));
  const firstPage = () => void navigate(group ? `?group=${encodeURIComponent(group)}` : ".", { replace: true, preventScrollReset: true });
  const leaveSearch = () => {
    setEverywhere("");
    firstPage();
  };
  const groups = consents.data?.groups ?? [];
  return (
    <>
      <PageHead title="Consent" about="Who may be shown and named where. No answer means no." />
      <div className={classes.filters}>
        <FilterTabs label="Class" name="group" options={[{ value: "", words: "Everyone" }, ...groups.map((name) => ({ value: name, words: name }))]} />
        <FindPerson
          typed={typed}
          ready={consents.data !== undefined}
          missing={typed.trim() !== "" && typed.trim() !== everywhere && consents.data !== undefined && !findRow(consents.data.items, typed)}
          onType={(next) => {
            setTyped(next);
            if (everywhere) leaveSearch();
            const row = findRow(consents.data?.items ?? [], next);
            if (row) document.getElementById(`row-${row.subjectId}`)?.scrollIntoView({ block: "center" });
          }}
          onOpen={() => {
            const row = findRow(consents.data?.items ?? [], typed);
            if (row) void navigate(`/consent/${row.subjectId}${search}`, { preventScrollReset: true });
          }}
          onEverywhere={() => {
            setEverywhere(typed.trim());
            firstPage();
          }}
        />
      </div>
      <Fetched query={consents}>
        {(register) =>
          register.items.length === 0 ? (
            <Empty icon="consent" title={everywhere ? "Nobody on the roll has this name" : "Nobody is on the roll yet"}>
              {everywhere ? "Check the spelling, or try the last name." : "Pupils and staff appear here once the office has entered the roll."}
            </Empty>
          ) : (
            <>
              <ConsentGrid page={register} found={findRow(register.items, typed)} />
              <Pager page={register.page} size={register.size} total={register.total} of="people" turn={["Previous", "Next"]} />
            </>
          )
        }
      </Fetched>
      <ConsentDrawer key={subjectId} subjectId={subjectId} onClose={() => void navigate(`/consent${search}`, { preventScrollReset: true })} />
    </>
  );
}
