import type { Role } from "../api/types";

const leaders: Role[] = ["HEADTEACHER", "DEPUTY", "SLT"];

const settings: { path: string; words: string; roles: Role[] }[] = [
  { path: "/settings/words", words: "What checks do", roles: leaders },
  { path: "/settings/keeping", words: "How long photos are kept", roles: leaders },
  { path: "/settings/details", words: "The school's own details", roles: [...leaders, "OFFICE", "ICT"] },
  { path: "/settings/devices", words: "Approved devices", roles: ["TEACHER", ...leaders, "OFFICE", "ICT"] },
];

/** The settings a role reaches, for the person's menu. */
export const settingsOf = (role: Role) => settings.filter(({ roles }) => roles.includes(role));
