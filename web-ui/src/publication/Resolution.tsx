import { Button, Group } from "@mantine/core";
import { api, told } from "../api/client";
import type { Publication, Resolve } from "../api/types";
import { usePostChange } from "../post/usePostChange";
import { networkName } from "../shared/networks";

/** A person looked at the network and says what is true; only they can, and only then is it sent again. */
export function Resolution({ postId, publication }: { postId: string; publication: Publication }) {
  const resolve = usePostChange(postId, (body: Resolve) =>
    told(
      api.POST("/api/posts/{postId}/publications/{publicationId}/resolution", {
        params: { path: { postId, publicationId: publication.id } },
        body,
      }),
    ));
  return (
    <>
      {publication.state === "UNKNOWN" && <p>Please look on {networkName(publication.network)} first. If the post is there, do not send it again.</p>}
      <Group gap="xs">
        <Button variant="default" loading={resolve.isPending} onClick={() => resolve.mutate({ kind: "SEND_AGAIN" })}>
          Send it again
        </Button>
        <Button variant="subtle" disabled={resolve.isPending} onClick={() => resolve.mutate({ kind: "NOT_SENT" })}>
          Leave it unsent
        </Button>
      </Group>
    </>
  );
}
