import type { ConsentRow } from "../api/types";

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The first person one of whose names begins with what was typed; accents and case do not matter. */
export function findRow(rows: ConsentRow[], typed: string): ConsentRow | undefined {
  const wanted = folded(typed.trim());
  if (wanted === "") return undefined;
  return (
    rows.find(({ name }) => folded(name).startsWith(wanted)) ??
    rows.find(({ name }) => folded(name).split(/[\s'’-]+/).some((part) => part.startsWith(wanted)))
  );
}
