import { notifications } from "@mantine/notifications";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { asProblem } from "./problem";

declare module "@tanstack/react-query" {
  interface Register {
    mutationMeta: { /** The component says itself what went wrong. */ quiet?: boolean };
  }
}

/** Queries and changes of the whole page; what no component shows itself is told in one place. */
export function newQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (tries, thrown) => tries < 2 && asProblem(thrown).passing,
      },
      mutations: { retry: false, networkMode: "always" },
    },
    queryCache: new QueryCache({ onError: (thrown) => signedOut(thrown) }),
    mutationCache: new MutationCache({
      onError: (thrown, _sent, _result, mutation) => {
        signedOut(thrown);
        const problem = asProblem(thrown);
        if (problem.stale) void client.invalidateQueries();
        if (problem.status === 403) void client.invalidateQueries({ queryKey: ["session"] });
        if (!mutation.meta?.quiet && !problem.signedOut) {
          notifications.show({ color: "red", title: problem.title, message: problem.uncertain ? `${problem.detail} It may have been done all the same: look before you do it again.` : problem.detail, autoClose: 10_000 });
        }
      },
    }),
  });

  function signedOut(thrown: unknown) {
    if (asProblem(thrown).signedOut && client.getQueryData(["session"])) client.setQueryData(["session"], null);
  }
  return client;
}
