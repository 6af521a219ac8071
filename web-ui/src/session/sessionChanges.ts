import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, done, told } from "../api/client";
import { csrf } from "../api/csrf";
import { asProblem } from "../api/problem";
import { forgetKept } from "../draft/kept";
import { sessionKey, useAdoptSession } from "./useSession";

export function useSignIn() {
  const adopt = useAdoptSession();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => told(api.POST("/api/session", { body })),
    onSuccess: adopt,
    meta: { quiet: true },
  });
}

/** Signing out also clears what this device kept: the next person at it finds nothing. It works where the session has ended already. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      done(api.DELETE("/api/session")).catch((thrown: unknown) => {
        if (!asProblem(thrown).signedOut) throw thrown;
      }),
    onSuccess: () => {
      forgetKept();
      csrf.set("");
      client.setQueryData(sessionKey, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
}

export function useChooseMembership() {
  const adopt = useAdoptSession();
  return useMutation({
    mutationFn: (membershipId: string) => told(api.PUT("/api/session/membership", { body: { membershipId } })),
    onSuccess: adopt,
  });
}
