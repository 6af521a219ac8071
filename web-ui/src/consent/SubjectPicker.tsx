import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { useTimeout } from "@mantine/hooks";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Network, Subject } from "../api/types";
import { usePreselected } from "../shared/usePreselected";
import { SubjectOption } from "./SubjectOption";
import { useCandidates } from "./useCandidates";

interface Props {
  label: string;
  networks: Network[];
  /** The class that is listed before anything is typed; none where it is empty. */
  group: string;
  /** Who is named already. */
  named: ReadonlySet<string>;
  onPick: (subject: Subject) => void;
  /** Other answers, between the field and the list of the class. */
  children: ReactNode;
}

/** Type a few letters, press Enter: the pupil or member of staff with what they agreed to. Or choose from the class. */
export function SubjectPicker({ label, networks, group, named, onPick, children }: Props) {
  const [typed, setTyped] = useState("");
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { subjects, answered, fetching, failed } = useCandidates(typed, group, named);
  const empty = typed.trim() === "";
  const input = useRef<HTMLInputElement>(null);
  const people = subjects.map(({ id }) => id).join();
  // A press meant for the face before must not name this one.
  const [settled, setSettled] = useState(false);
  useTimeout(() => setSettled(true), 400, { autoInvoke: true });
  // A list that grew shorter has somebody else where the chosen one stood.
  const { resetSelectedOption } = combobox;
  useEffect(() => {
    if (empty) resetSelectedOption();
  }, [people, empty, resetSelectedOption]);
  // Of a whole class nobody is preselected: an Enter too many would name a child.
  usePreselected(combobox, input, answered && !empty ? people : undefined);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);
  const list = (
    <Combobox.Options mah={290} style={{ overflowY: "auto" }} tabIndex={0} aria-label={empty ? `All of ${group}` : "People found"}>
      {subjects.map((subject) => (
        <SubjectOption key={subject.id} subject={subject} networks={networks} />
      ))}
      {subjects.length === 0 && (
        <Combobox.Empty>{fetching || !answered ? "Looking…" : failed ? "The roll could not be read. Please try again." : "Nobody on the roll has this name."}</Combobox.Empty>
      )}
    </Combobox.Options>
  );
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      position="bottom-start"
      middlewares={{ flip: false, shift: true }}
      onOptionSubmit={(id) => {
        const subject = subjects.find((candidate) => candidate.id === id);
        if (subject && (settled || !empty)) onPick(subject);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          label={label}
          placeholder={group ? "Type a name, or choose from the list" : "Type a first or last name"}
          autoComplete="off"
          ref={input}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => group && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      {!empty && <Combobox.Dropdown>{list}</Combobox.Dropdown>}
      {children}
      {empty && group !== "" && list}
    </Combobox>
  );
}
