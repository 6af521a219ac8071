import { useId, useRef } from "react";
import type { Account, Finding, Thread } from "../api/types";
import { aboutLinks } from "../finding/findings";
import { Counter } from "./Counter";
import { segments } from "./segments";
import { useWordScan } from "./useWordScan";
import { WordFindings } from "./WordFindings";
import classes from "./WordsField.module.css";

interface Props {
  id?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onFocus?: () => void;
  /** The accounts these very words go to. */
  accounts: Account[];
  threads: Thread[];
  withPictures: boolean;
  postId: string;
  /** What the check of the saved draft found in these words. */
  saved: Finding[];
}

/** Words with what was found in them underlined while typing: a mirror behind the field carries the lines. */
export function WordsField({ id, label, value, onChange, onFocus, accounts, threads, withPictures, postId, saved }: Props) {
  const made = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const { findings, failed } = useWordScan(value, withPictures, aboutLinks(saved));
  const select = (start: number, end: number) => {
    input.current?.focus();
    input.current?.setSelectionRange(start, end);
  };
  const replace = (start: number, end: number, text: string) => {
    onChange(value.slice(0, start) + text + value.slice(end));
    input.current?.focus();
  };
  return (
    <div className={classes.field}>
      <label htmlFor={id ?? made} className={classes.label}>
        {label}
      </label>
      <div className={classes.paper}>
        <div className={classes.mirror} aria-hidden="true">
          {segments(value, findings).map((part, index) =>
            part.finding ? (
              <mark key={index} className={`${classes.found} ${classes[part.finding.severity]}`}>
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )}
          {"\u200b"}
        </div>
        <textarea
          ref={input}
          id={id ?? made}
          className={classes.input}
          value={value}
          spellCheck
          aria-describedby={`${made}-found`}
          onFocus={onFocus}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <div className={classes.under}>
        <div id={`${made}-found`} className={classes.findings} aria-live="polite">
          <WordFindings text={value} findings={findings} saved={saved} postId={postId} onShow={select} onReplace={replace} />
          {failed && <p className={classes.quiet}>The words could not be checked while typing. They are checked again before the post can go anywhere.</p>}
        </div>
        <div className={classes.counters}>
          {accounts.map((account) => (
            <Counter key={account.id} account={account} text={value} posts={threads.find(({ network }) => network === account.network)?.parts.length} />
          ))}
        </div>
      </div>
    </div>
  );
}
