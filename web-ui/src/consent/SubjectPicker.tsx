import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Network, Subject } from "../api/types";
import { subjectsQuery } from "./consentQueries";
import { usePreselected } from "../shared/usePreselected";
import { SubjectOption } from "./SubjectOption";

interface Props {
  label: string;
  networks: Network[];
  onPick: (subject: Subject) => void;
}

const nobody: Subject[] = [];

/** Type a few letters, press Enter: the pupil or member of staff with what they agreed to. */
export function SubjectPicker({ label, networks, onPick }: Props) {
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed.trim(), 120);
  const found = useQuery({ ...subjectsQuery(asked), enabled: asked !== "" });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const subjects = asked === "" ? nobody : (found.data ?? nobody);
  const answered = asked === typed.trim() && !found.isPlaceholderData;
  const input = useRef<HTMLInputElement>(null);
  usePreselected(combobox, input, answered ? subjects.map(({ id }) => id).join() : undefined);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      position="bottom-start"
      middlewares={{ flip: false, shift: true }}
      onOptionSubmit={(id) => {
        const subject = subjects.find((candidate) => candidate.id === id);
        if (subject) onPick(subject);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          label={label}
          placeholder="Type a first or last name"
          autoComplete="off"
          ref={input}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === "" || typed.trim() === ""}>
        <Combobox.Options mah={290} style={{ overflowY: "auto" }} tabIndex={0} aria-label="People found">
          {subjects.map((subject) => (
            <SubjectOption key={subject.id} subject={subject} networks={networks} />
          ))}
          {subjects.length === 0 && (
            <Combobox.Empty>{found.isFetching ? "Looking…" : found.isError ? "The roll could not be read. Please try again." : "Nobody on the roll has this name."}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
