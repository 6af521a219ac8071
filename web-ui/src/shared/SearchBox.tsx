import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { Icon } from "./Icon";
import { useSearchWords } from "./searchWords";

/** Searches as you type; back and a reload find the words again. */
export function SearchBox({ label }: { label: string }) {
  const [, setSearch] = useSearchParams();
  const words = useSearchWords();
  const [typed, setTyped] = useState(words);
  const [sent, setSent] = useState(words);
  const [seen, setSeen] = useState(words);
  if (words !== seen) {
    setSeen(words);
    // Not our own typing come back, but a step back in the history, or a search from elsewhere.
    if (words !== sent) {
      setSent(words);
      setTyped(words);
    }
  }
  const look = useDebouncedCallback((sought: string) => {
    setSent(sought.trim());
    setSearch(
      (before) => {
        before.delete("page");
        return before;
      },
      { replace: true, state: { words: sought.trim() } },
    );
  }, 250);
  return (
    <TextInput
      type="search"
      maxLength={200}
      aria-label={label}
      placeholder={label}
      leftSection={<Icon name="search" size={18} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        look(event.currentTarget.value);
      }}
    />
  );
}
