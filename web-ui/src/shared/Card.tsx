import type { ReactNode } from "react";
import { useId } from "react";
import classes from "./Card.module.css";

interface Props {
  title?: string;
  children: ReactNode;
  className?: string;
}

/** A piece of the page that belongs together; with a title it is a region people can jump to. */
export function Card({ title, children, className = "" }: Props) {
  const id = useId();
  if (!title) return <div className={`${classes.card} ${className}`}>{children}</div>;
  return (
    <section className={`${classes.card} ${className}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
