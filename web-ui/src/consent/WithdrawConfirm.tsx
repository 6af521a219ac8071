import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { ConsentScope } from "../api/types";
import { Fetched } from "../shared/Fetched";
import { AffectedPosts } from "./AffectedPosts";
import { withdrawalPreviewQuery } from "./consentQueries";

interface Props {
  subjectId: string;
  scopes: ConsentScope[];
  evidence: string;
  onBack: () => void;
  onDone: (withdrawalId: string) => void;
}

/** Step two: every post that depends on it, before anything is done. */
export function WithdrawConfirm({ subjectId, scopes, evidence, onBack, onDone }: Props) {
  const client = useQueryClient();
  const preview = useQuery(withdrawalPreviewQuery(subjectId, scopes));
  const withdraw = useMutation({
    mutationFn: () => told(api.POST("/api/subjects/{subjectId}/withdrawals", { params: { path: { subjectId } }, body: { scopes, evidence } })),
    onSuccess: ({ withdrawalId }) => {
      onDone(withdrawalId);
      for (const key of ["history", "consents", "posts", "post", "today"]) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  return (
    <Stack>
      <Fetched query={preview}>
        {({ posts }) =>
          posts.length === 0 ? (
            <Text>No post depends on it. The withdrawal is recorded, and no new post can use it.</Text>
          ) : (
            <>
              <Text>{posts.length === 1 ? "One post depends" : `${posts.length} posts depend`} on it. This is what happens as soon as you confirm:</Text>
              <AffectedPosts posts={posts} live={false} />
            </>
          )
        }
      </Fetched>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
        <Button color="red.9" disabled={!preview.data} loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {preview.data?.posts.some(({ effect }) => effect === "TAKEN_DOWN") ? "Withdraw and take down" : "Withdraw consent"}
        </Button>
      </Group>
    </Stack>
  );
}
