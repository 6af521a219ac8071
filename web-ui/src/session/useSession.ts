import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, use } from "react";
import { api, told } from "../api/client";
import { csrf } from "../api/csrf";
import { asProblem } from "../api/problem";
import type { Session } from "../api/types";

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

/** Who is signed in; null when nobody is. */
export const useSessionQuery = () =>
  useQuery({ queryKey: sessionKey, queryFn: ({ signal }) => read(signal), staleTime: Infinity });

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
    void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  };
}
