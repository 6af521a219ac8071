import { Modal } from "@mantine/core";
import { useDisclosure, useHotkeys, useWindowEvent } from "@mantine/hooks";
import { shortcutGroups, shortcutsAsked } from "./shortcuts";
import classes from "./ShortcutSheet.module.css";
import { useGoTo } from "./useGoTo";

/** Every short cut on one sheet, on "?". */
export function ShortcutSheet() {
  const [opened, { open, close, toggle }] = useDisclosure(false);
  useHotkeys([["shift+?", toggle], ["?", toggle]]);
  useWindowEvent(shortcutsAsked, open);
  useGoTo();
  return (
    <Modal opened={opened} onClose={close} title="Keyboard short cuts" size="lg">
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
