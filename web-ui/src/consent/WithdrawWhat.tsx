import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ConsentHistory, ConsentScope } from "../api/types";
import { scopeKey } from "./consentWords";
import { ScopeChoice } from "./ScopeChoice";

interface Asked {
  scopes: ConsentScope[];
  evidence: string;
}

interface Props {
  person: ConsentHistory;
  before?: Asked;
  onNext: (asked: Asked) => void;
  onCancel: () => void;
}

/** Step one: which consents, and where it is written that they are withdrawn. */
export function WithdrawWhat({ person, before, onNext, onCancel }: Props) {
  const given = person.cells.filter((cell) => cell.answer === "GIVEN");
  const [chosen, setChosen] = useState(() => (before?.scopes ?? given).map(scopeKey));
  const [evidence, setEvidence] = useState(before?.evidence ?? "");
  const scopes = given.filter((cell) => chosen.includes(scopeKey(cell))).map(({ network, kind }) => ({ network, kind }));
  return (
    <Stack>
      <Text c="dimmed">Nothing happens yet. The next step shows what will stop and come down.</Text>
      <ScopeChoice legend="Withdraw consent for" scopes={given} chosen={chosen} onChange={setChosen} />
      <TextInput
        label="Reference of the letter or email"
        placeholder="For example: Email of 21 November"
        data-autofocus
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button disabled={scopes.length === 0 || evidence.trim() === ""} onClick={() => onNext({ scopes, evidence: evidence.trim() })}>
          See what will stop
        </Button>
      </Group>
    </Stack>
  );
}
