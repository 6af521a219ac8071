import { useDisclosure } from "@mantine/hooks";
import { lazy, Suspense } from "react";
import { Icon } from "../shared/Icon";
import { useLetters } from "../shared/useLetters";
import classes from "./SearchButton.module.css";

const SearchDialog = lazy(() => import("./SearchDialog"));

/** Opens the search over everything this person may see; the slash key does the same. */
export function SearchButton() {
  const [opened, { open, close }] = useDisclosure(false);
  useLetters({ "/": open });
  return (
    <>
      <button type="button" className={classes.button} onClick={open} aria-label="Search posts, people and comments" aria-keyshortcuts="/">
        <Icon name="search" />
        <span className={classes.words}>Search</span>
        <kbd className={classes.words}>/</kbd>
      </button>
      <Suspense>{opened && <SearchDialog onClose={close} />}</Suspense>
    </>
  );
}
