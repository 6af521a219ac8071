import { Checkbox, Modal } from "@mantine/core";
import { useDisclosure, useWindowEvent } from "@mantine/hooks";
import { useLetters, useLettersOn } from "../shared/useLetters";
import { shortcutGroups, shortcutsAsked } from "./shortcuts";
import classes from "./ShortcutSheet.module.css";
import { useGoTo } from "./useGoTo";

/** Every short cut on one sheet, on "?". */
export function ShortcutSheet() {
  const [opened, { open, close }] = useDisclosure(false);
  const [on, setOn] = useLettersOn();
  useLetters({ "?": open });
  useWindowEvent(shortcutsAsked, open);
  useGoTo();
  return (
    <Modal opened={opened} onClose={close} title="Keyboard short cuts" size="lg">
      <Checkbox
        mb="md"
        size="md"
        label="Single keys are short cuts on this device"
        description="Switch them off if you speak to your computer, or press keys without meaning to."
        checked={on}
        onChange={({ currentTarget }) => setOn(currentTarget.checked)}
      />
      <div className={classes.groups}>
        {shortcutGroups.map(({ page, keys }) => (
          <section key={page}>
            <h3>{page}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key} className={classes.row}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
