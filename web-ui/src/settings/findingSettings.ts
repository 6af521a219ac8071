import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, done, told } from "../api/client";
import type { FindingSetting } from "../api/types";

export const findingSettingsQuery = queryOptions({
  queryKey: ["finding-settings"],
  queryFn: ({ signal }) => told(api.GET("/api/settings/findings", { signal })),
});

/** Sets what one kind of finding does; what was found in words so far may read otherwise then. */
export function useSetSeverity(code: FindingSetting["code"]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (severity: FindingSetting["severity"]) => done(api.PUT("/api/settings/findings/{code}", { params: { path: { code } }, body: { severity } })),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: findingSettingsQuery.queryKey });
      void client.invalidateQueries({ queryKey: ["words"] });
    },
  });
}
