import { diffWordsWithSpace } from "diff";
import classes from "./Changes.module.css";

/** Two versions of the same words as one text: what was taken out is struck through, what came is underlined. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  return (
    <p className={classes.words}>
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, index) =>
        added ? <ins key={index}>{value}</ins> : removed ? <del key={index}>{value}</del> : <span key={index}>{value}</span>,
      )}
    </p>
  );
}
