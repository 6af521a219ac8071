import { Combobox } from "@mantine/core";
import type { Network, Subject } from "../api/types";
import { ConsentMarks } from "./ConsentMarks";
import classes from "./SubjectOption.module.css";

interface Props {
  subject: Subject;
  networks: Network[];
}

/** A person of the roll with the photo consents that matter for this post. */
export function SubjectOption({ subject, networks }: Props) {
  const all = subject.consents.map((consent) => consent.network);
  return (
    <Combobox.Option value={subject.id} className={classes.option}>
      <span>
        {subject.name}
        <small>{subject.group}</small>
      </span>
      <ConsentMarks consents={subject.consents} networks={networks.length > 0 ? networks : all} />
    </Combobox.Option>
  );
}
