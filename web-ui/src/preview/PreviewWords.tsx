import classes from "./Preview.module.css";

/** Words as a network prints them, with its links and tags coloured. */
export function PreviewWords({ text }: { text: string }) {
  if (!text.trim()) return <p className={`${classes.words} ${classes.empty}`}>Your words appear here.</p>;
  return (
    <p className={classes.words}>
      {text.split(/(https?:\/\/\S+|[#@][\p{L}\p{N}_]+)/u).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} className={classes.tag}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  );
}
