import { Button, Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../session/useSession";
import { Fetched } from "../shared/Fetched";
import { Mark } from "../shared/Mark";
import classes from "./ConsentDrawer.module.css";
import { ConsentEvents } from "./ConsentEvents";
import { historyQuery } from "./consentQueries";
import { consentAnswer, scopeKey, scopeName } from "./consentWords";
import { RecordForm } from "./RecordForm";
import { WithdrawDialog } from "./WithdrawDialog";

/** One person's answers, the forms they rest on, a new answer, and withdrawal. */
export function ConsentDrawer({ subjectId = "", onClose }: { subjectId?: string; onClose: () => void }) {
  const { mayWithdraw } = useSession();
  const [withdrawing, setWithdrawing] = useState(false);
  const history = useQuery({ ...historyQuery(subjectId), enabled: subjectId !== "" });
  return (
    <>
      <Drawer opened={subjectId !== "" && !withdrawing} onClose={onClose} title={history.data ? `${history.data.name}, ${history.data.group}` : "Consent"}>
        <Fetched query={history}>
          {(person) => (
            <div className={classes.body}>
              <section>
                <h3>Now</h3>
                <ul className={classes.cells}>
                  {person.cells.map((cell) => {
                    const { tone, words } = consentAnswer(cell.answer);
                    return (
                      <li key={scopeKey(cell)} className={classes.cell}>
                        {scopeName(cell)} <Mark tone={tone}>{words}</Mark>
                      </li>
                    );
                  })}
                </ul>
                {mayWithdraw && person.cells.some((cell) => cell.answer === "GIVEN") && (
                  <Button mt="md" fullWidth variant="default" c="var(--no)" onClick={() => setWithdrawing(true)}>
                    Withdraw consent
                  </Button>
                )}
              </section>
              {mayWithdraw && <RecordForm person={person} />}
              <ConsentEvents events={person.events} />
            </div>
          )}
        </Fetched>
      </Drawer>
      {withdrawing && history.data && <WithdrawDialog person={history.data} onClose={() => setWithdrawing(false)} />}
    </>
  );
}
