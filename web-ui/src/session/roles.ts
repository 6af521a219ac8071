import type { Role } from "../api/types";

const names: Record<Role, string> = {
  TEACHER: "Teacher",
  HEADTEACHER: "Headteacher",
  DEPUTY: "Deputy head",
  SLT: "Senior leadership",
  OFFICE: "School office",
  DSL: "Safeguarding lead",
  SAFETY_LEAD: "Digital safety lead",
  GOVERNOR: "Governor",
  ICT: "ICT",
  TRUST_OFFICER: "Trust officer",
};

export const roleName = (role: Role): string => names[role];
