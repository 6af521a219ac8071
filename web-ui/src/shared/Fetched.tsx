import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failed } from "./Failed";
import { Loading } from "./Loading";

interface Props<T> {
  query: UseQueryResult<T>;
  loading?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What was asked of the server: loading, failed, or there. Old data stays while newer is on its way. */
export function Fetched<T>({ query, loading = <Loading />, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed problem={query.error} retry={query.refetch} />;
  return loading;
}
