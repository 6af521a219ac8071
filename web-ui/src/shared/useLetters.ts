import { useLocalStorage, useWindowEvent } from "@mantine/hooks";

/** Whether single letters are short cuts on this device. Speech control says letters without meaning them (WCAG 2.1.4). */
export const useLettersOn = () => useLocalStorage({ key: "gatepost.letters", defaultValue: true, getInitialValueInEffect: false });

const elsewhere = "input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]";
const busy = (target: EventTarget | null) => target instanceof Element && target.closest(elsewhere) !== null;

/** Short cuts of one character each; not while somebody types, holds the key down, or is in a dialog or a menu. */
export function useLetters(keys: Partial<Record<string, (event: KeyboardEvent) => void>>) {
  const [on] = useLettersOn();
  useWindowEvent("keydown", (event) => {
    const act = keys[event.key.toLowerCase()];
    if (!on || !act || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || busy(event.target)) return;
    event.preventDefault();
    act(event);
  });
}
