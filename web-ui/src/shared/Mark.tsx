import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import classes from "./Mark.module.css";
import type { Tone } from "./tone";

export const signs: Record<Tone, IconName> = { ok: "check", ask: "question", no: "cross", wait: "clock", idle: "dash" };

interface Props {
  tone: Tone;
  children?: ReactNode;
}

/** A status: its colour, its sign and its word, always together. Without a word the sentence beside it says it. */
export function Mark({ tone, children }: Props) {
  return (
    <span className={`${classes.mark} ${classes[tone]} ${children ? "" : classes.bare}`}>
      <Icon name={signs[tone]} size={14} />
      {children}
    </span>
  );
}
