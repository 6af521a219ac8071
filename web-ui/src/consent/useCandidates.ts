import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { Subject } from "../api/types";
import { subjectsQuery } from "./consentQueries";

const nobody: Subject[] = [];

/** Whom a person may mean, and how it stands with the question. */
export interface Candidates {
  subjects: Subject[];
  /** Whether the list answers what is typed now. */
  answered: boolean;
  fetching: boolean;
  failed: boolean;
}

/**
 * Whom somebody may mean by a few letters: those of the chosen class first, then everybody else. Before anything is typed the class is
 * listed whole, without those who are named already.
 */
export function useCandidates(typed: string, group: string, named: ReadonlySet<string>): Candidates {
  const [asked] = useDebouncedValue(typed.trim(), 120);
  const everyone = useQuery({ ...subjectsQuery(asked), enabled: asked !== "" });
  const here = useQuery({ ...subjectsQuery(asked, group), enabled: group !== "" });
  const first = group === "" ? nobody : (here.data ?? nobody);
  const others = asked === "" ? nobody : (everyone.data ?? nobody);
  return {
    subjects: asked === "" ? first.filter(({ id }) => !named.has(id)) : [...first, ...others.filter(({ id }) => !first.some((other) => other.id === id))],
    answered: asked === typed.trim() && !everyone.isPlaceholderData && !(group && here.isPlaceholderData),
    fetching: everyone.isFetching || here.isFetching,
    failed: everyone.isError || here.isError,
  };
}
