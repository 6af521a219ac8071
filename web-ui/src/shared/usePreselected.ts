import type { ComboboxStore } from "@mantine/core";
import { type RefObject, useEffect } from "react";

/**
 * Preselects the first of what was found, for Enter and for screen readers. Nothing is chosen while `found` is
 * undefined: what still stands in the list then answers older words, and Enter must not take it.
 */
export function usePreselected(combobox: ComboboxStore, input: RefObject<HTMLInputElement | null>, found: string | undefined) {
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    const id = found ? selectFirstOption() : null;
    // The library names the chosen option only after an arrow key.
    if (id) input.current?.setAttribute("aria-activedescendant", id);
    else {
      resetSelectedOption();
      input.current?.removeAttribute("aria-activedescendant");
    }
  }, [found, input, selectFirstOption, resetSelectedOption]);
}
