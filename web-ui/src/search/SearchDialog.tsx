import { Combobox, Modal, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Icon } from "../shared/Icon";
import { usePreselected } from "../shared/usePreselected";
import classes from "./SearchDialog.module.css";
import { type Found, useFound } from "./useFound";

/** Type, choose with the arrow keys, Enter opens it. What is typed may be a child's name and stays out of addresses. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const { groups, looking, failed } = useFound(asked);
  const navigate = useNavigate();
  const combobox = useCombobox({ opened: true });
  const input = useRef<HTMLInputElement>(null);
  const everything = groups.flatMap(({ found }) => found);
  const answered = asked === typed.trim() && !looking;
  usePreselected(combobox, input, answered ? everything.map(({ key }) => key).join() : undefined);
  const open = (found: Found | undefined) => {
    if (!found) return;
    onClose();
    void navigate(found.to, { state: { words: asked } });
  };
  return (
    <Modal opened onClose={onClose} title="Search" size="lg" classNames={{ body: classes.body }}>
      <Combobox store={combobox} onOptionSubmit={(key) => open(everything.find((found) => found.key === key))}>
        <Combobox.EventsTarget>
          <TextInput
            ref={input}
            type="search"
            maxLength={200}
            data-autofocus
            autoComplete="off"
            aria-label="Search posts, people and comments"
            placeholder="A title, some words, a name"
            leftSection={<Icon name="search" size={18} />}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            // The dialog leaves Escape to a list that is open, and this list always is.
            onKeyDown={(event) => event.key === "Escape" && onClose()}
          />
        </Combobox.EventsTarget>
        <Combobox.Options aria-label="What was found" className={classes.found}>
          {groups.map(({ of, found }) => (
            <Combobox.Group key={of} label={of}>
              {found.map(({ key, words, about }) => (
                <Combobox.Option key={key} value={key} className={classes.option}>
                  <span className={classes.words}>{words}</span>
                  <span className={classes.about}>{about}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox>
      <p className={classes.state} role="status">
        {failed ? "Part of the search failed. Please try again." : asked === "" ? "Only what you may see is searched." : groups.length > 0 ? "" : looking ? "Looking…" : "Nothing has these words."}
      </p>
    </Modal>
  );
}
