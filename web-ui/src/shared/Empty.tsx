import type { ReactNode } from "react";
import classes from "./Empty.module.css";
import { Icon, type IconName } from "./Icon";

interface Props {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Whether this is all there is on the page. */
  alone?: boolean;
}

/** A page with nothing on it says why that is fine, or what to do. */
export function Empty({ icon, title, children, action, alone = false }: Props) {
  const Title = alone ? "h1" : "h2";
  return (
    <div className={classes.empty}>
      <div className={classes.sign}>
        <Icon name={icon} size={26} />
      </div>
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {action && <div className={classes.actions}>{action}</div>}
    </div>
  );
}
