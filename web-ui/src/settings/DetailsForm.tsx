import { Button, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { asProblem } from "../api/problem";
import type { SchoolDetails } from "../api/types";
import { Mark } from "../shared/Mark";
import { lines, useSetDetails } from "./schoolDetails";

/** What the school publishes of itself, and where nobody may link to: one a line, saved together. */
export function DetailsForm({ details }: { details: SchoolDetails }) {
  const [contacts, setContacts] = useState(details.contacts.join("\n"));
  const [blocked, setBlocked] = useState(details.blockedHosts.join("\n"));
  const save = useSetDetails();
  const problem = save.isError ? asProblem(save.error) : undefined;
  const wrong = (field: string) => problem?.issues.find((issue) => issue.field === field)?.sentence;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { contacts: lines(contacts), blockedHosts: lines(blocked) },
          {
            onSuccess: (kept) => {
              setContacts(kept.contacts.join("\n"));
              setBlocked(kept.blockedHosts.join("\n"));
            },
          },
        );
      }}
    >
      <Stack maw={760}>
        <Textarea
          label="What the school publishes itself"
          description="Email addresses, telephone numbers, postcode, address, accounts and web site, one a line. Posts may hold these."
          autosize
          minRows={4}
          value={contacts}
          error={wrong("contacts")}
          onChange={({ currentTarget }) => setContacts(currentTarget.value)}
        />
        <Textarea
          label="Sites nobody may link to"
          description="One a line, such as example.com. Everything below them is meant too."
          autosize
          minRows={4}
          value={blocked}
          error={wrong("blockedHosts")}
          onChange={({ currentTarget }) => setBlocked(currentTarget.value)}
        />
        <div role="status">
          {save.isSuccess && <Mark tone="ok">Saved. Drafts are being checked again.</Mark>}
          {problem && !wrong("contacts") && !wrong("blockedHosts") && <Mark tone="no">{problem.detail}</Mark>}
        </div>
        <div>
          <Button type="submit" loading={save.isPending}>
            Save the school's details
          </Button>
        </div>
      </Stack>
    </form>
  );
}
