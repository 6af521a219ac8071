import { type Query, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, use } from "react";
import { api, told } from "../api/client";
import { csrf } from "../api/csrf";
import { asProblem } from "../api/problem";
import type { Session } from "../api/types";
import { keepFor } from "../draft/kept";

export const sessionKey = ["session"] as const;

const read = async (signal: AbortSignal): Promise<Session | null> => {
  try {
    const session = await told(api.GET("/api/session", { signal }));
    csrf.set(session.csrfToken);
    return session;
  } catch (thrown) {
    if (asProblem(thrown).signedOut) return null;
    throw thrown;
  }
};

/** Everything but the session itself. */
const ofSomebody = { predicate: ({ queryKey }: Query) => queryKey[0] !== sessionKey[0] };

/** Who is signed in; null when nobody is. Asked again when the tab is looked at: another tab may have changed it. */
export function useSessionQuery() {
  const client = useQueryClient();
  return useQuery({
    queryKey: sessionKey,
    queryFn: async ({ signal }) => {
      const before = client.getQueryData<Session | null>(sessionKey);
      const session = await read(signal);
      if (before && session && before.membershipId !== session.membershipId) void client.resetQueries(ofSomebody);
      return session;
    },
    staleTime: Infinity,
    refetchOnWindowFocus: "always",
  });
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session inside pages that only signed-in people see. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("This page needs a session around it");
  return session;
}

/** Takes over a session just given by the server and forgets whatever another one saw. */
export function useAdoptSession() {
  const client = useQueryClient();
  return (session: Session) => {
    csrf.set(session.csrfToken);
    client.setQueryData(sessionKey, session);
    keepFor(session.person.id);
    void client.resetQueries(ofSomebody);
  };
}
