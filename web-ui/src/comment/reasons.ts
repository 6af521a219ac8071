import type { ModerateComment } from "../api/types";

export type Reason = NonNullable<ModerateComment["reason"]>;

export const reasons: [Reason, string][] = [
  ["ABUSE", "Abuse or insult"],
  ["NAMES_A_CHILD", "Names a child"],
  ["PERSONAL_DATA", "Personal details"],
  ["THREAT", "Threat"],
  ["HATE", "Hate"],
  ["SPAM", "Spam"],
  ["OTHER", "Other"],
];

export const reasonName = (code: string): string => reasons.find(([reason]) => reason === code)?.[1] ?? code;
