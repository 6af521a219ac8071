import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { groupsQuery } from "../consent/consentQueries";

interface Props {
  group: string;
  onChoose: (group: string) => void;
}

/** Whom a photo shows, as far as its author knows: the class is then listed first. Who a face is stays a person's answer. */
export function ClassChoice({ group, onChoose }: Props) {
  const { data: groups = [] } = useQuery(groupsQuery);
  return (
    <NativeSelect
      label="List first"
      value={group}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={[{ value: "", label: "Nobody: I type each name" }, ...groups.map((name) => ({ value: name, label: name === "Staff" ? name : `All of ${name}` }))]}
    />
  );
}
