import { NativeSelect } from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { Card } from "../shared/Card";
import { Fetched } from "../shared/Fetched";
import { PageHead } from "../shared/PageHead";

const retentionQuery = queryOptions({
  queryKey: ["retention"],
  queryFn: ({ signal }) => told(api.GET("/api/settings/retention", { signal })),
});

/** How long this school keeps the originals of its photos, for those who lead it. */
export function Component() {
  const client = useQueryClient();
  const setting = useQuery(retentionQuery);
  const change = useMutation({
    mutationFn: (originalsDays: number) => told(api.PUT("/api/settings/retention", { body: { originalsDays } })),
    onSuccess: (now) => client.setQueryData(retentionQuery.queryKey, now),
  });
  return (
    <>
      <PageHead
        title="How long photos are kept"
        about="Originals show everybody uncovered. They are deleted for good once their post has been left alone for so long; what was published is kept as it was published."
      />
      <Fetched query={setting}>
        {({ originalsDays, choices }) => (
          <Card>
            <NativeSelect
              label="Delete originals after"
              description="Counted from the day a post was published, taken down, rejected or given up. Posts that are still worked on keep theirs."
              value={String(change.isPending ? change.variables : originalsDays)}
              data={choices.map((days) => ({ value: String(days), label: `${days} days` }))}
              onChange={({ currentTarget }) => change.mutate(Number(currentTarget.value))}
              maw={420}
            />
          </Card>
        )}
      </Fetched>
    </>
  );
}
