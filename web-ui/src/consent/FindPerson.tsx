import { Button, TextInput } from "@mantine/core";
import { Icon } from "../shared/Icon";
import classes from "./ConsentPage.module.css";

interface Props {
  typed: string;
  ready: boolean;
  /** Nobody on this page has the name. */
  missing: boolean;
  onType: (typed: string) => void;
  onOpen: () => void;
  onEverywhere: () => void;
}

/** Type a name to jump to it; Enter opens it; when it is not on this page, the whole school is one press away. */
export function FindPerson({ typed, ready, missing, onType, onOpen, onEverywhere }: Props) {
  return (
    <form
      className={classes.find}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing) onEverywhere();
        else onOpen();
      }}
    >
      <TextInput
        type="search"
        aria-label="Find a person"
        placeholder="Type a name to jump to it"
        autoComplete="off"
        leftSection={<Icon name="search" size={18} />}
        disabled={!ready}
        value={typed}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      {missing && (
        <Button type="submit" variant="subtle" px={8}>
          Not here. Look in the whole school
        </Button>
      )}
    </form>
  );
}
