import { Button, Group, Radio, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, told } from "../api/client";
import type { ConsentHistory, RecordConsent } from "../api/types";
import { londonToday } from "../shared/time";
import classes from "./ConsentDrawer.module.css";
import { scopeKey } from "./consentWords";
import { ScopeChoice } from "./ScopeChoice";

/** A new answer from a form: about what, yes or no, which form, from when. */
export function RecordForm({ person }: { person: ConsentHistory }) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const [event, setEvent] = useState<RecordConsent["event"]>("GIVEN");
  const [evidence, setEvidence] = useState("");
  const [from, setFrom] = useState(londonToday);
  const record = useMutation({
    mutationFn: (body: RecordConsent) => told(api.POST("/api/subjects/{subjectId}/consents", { params: { path: { subjectId: person.subjectId } }, body })),
    onSuccess: (history) => {
      client.setQueryData(["history", person.subjectId], history);
      void client.invalidateQueries({ queryKey: ["consents"] });
      setChosen([]);
      setEvidence("");
    },
  });
  const send = (submitted: FormEvent) => {
    submitted.preventDefault();
    const scopes = person.cells.filter((cell) => chosen.includes(scopeKey(cell))).map(({ network, kind }) => ({ network, kind }));
    record.mutate({ scopes, event, evidence: evidence.trim(), from });
  };
  return (
    <form className={classes.form} onSubmit={send} aria-label="Record an answer">
      <h3>Record an answer</h3>
      <ScopeChoice legend="About" scopes={person.cells} chosen={chosen} onChange={setChosen} />
      <Radio.Group label="The answer is" value={event} onChange={(value) => setEvent(value === "REFUSED" ? "REFUSED" : "GIVEN")}>
        <Group mt={6}>
          <Radio size="md" value="GIVEN" label="Yes, given" />
          <Radio size="md" value="REFUSED" label="No, refused" />
        </Group>
      </Radio.Group>
      <TextInput label="Reference of the form" placeholder="For example: Form 2026-114" required withAsterisk={false} value={evidence} onChange={({ currentTarget }) => setEvidence(currentTarget.value)} />
      <TextInput type="date" label="From" required withAsterisk={false} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
      <Button type="submit" disabled={chosen.length === 0 || evidence.trim() === ""} loading={record.isPending}>
        Record this answer
      </Button>
    </form>
  );
}
