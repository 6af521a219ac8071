import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failed } from "./Failed";
import { Loading } from "./Loading";
import { NotRefreshed } from "./NotRefreshed";

interface Props<T> {
  query: UseQueryResult<T>;
  loading?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What was asked of the server: loading, failed, or there. Old data stays while newer is on its way, and says so where it could not come. */
export function Fetched<T>({ query, loading = <Loading />, children }: Props<T>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.isRefetchError && <NotRefreshed retry={query.refetch} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <Failed problem={query.error} retry={query.refetch} />;
  return loading;
}
