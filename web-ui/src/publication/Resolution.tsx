import { Button, Group } from "@mantine/core";
import { api, told } from "../api/client";
import type { Publication, Recognise, Resolve } from "../api/types";
import { usePostChange } from "../post/usePostChange";
import { networkName } from "../shared/networks";
import { Time } from "../shared/Time";
import { FoundPosts } from "./FoundPosts";

/** A person looked at the network and says what is true; only they can, and only then is it sent again. */
export function Resolution({ postId, publication }: { postId: string; publication: Publication }) {
  const path = { postId, publicationId: publication.id };
  const resolve = usePostChange(postId, (body: Resolve) =>
    told(api.POST("/api/posts/{postId}/publications/{publicationId}/resolution", { params: { path }, body })));
  const recognise = usePostChange(postId, (body: Recognise) =>
    told(api.POST("/api/posts/{postId}/publications/{publicationId}/recognition", { params: { path }, body })));
  const unfinished = publication.state === "UNFINISHED";
  const busy = resolve.isPending || recognise.isPending;
  return (
    <>
      {publication.state === "UNKNOWN" && publication.found.length === 0 && (
        <p>Please look on {networkName(publication.network)} first. If the post is there, do not send it again.</p>
      )}
      {unfinished && <p>Have the rest sent, or take down what is there.</p>}
      <p>
        {publication.maySendAgain
          ? <>It can be sent until <Time at={publication.expiresAt} />.</>
          : <>It was approved for <Time at={publication.dueAt} />. That is too long ago to send it now; write it anew if it is still to go out.</>}
      </p>
      <FoundPosts publication={publication} busy={busy} onRecognise={(foundId) => recognise.mutate({ foundId })} />
      <Group gap="xs">
        {publication.maySendAgain && (
          <Button variant="default" loading={resolve.isPending} disabled={recognise.isPending} onClick={() => resolve.mutate({ kind: "SEND_AGAIN" })}>
            {unfinished ? "Send the rest" : publication.state === "MISSED" ? "Send it now" : "Send it again"}
          </Button>
        )}
        {!unfinished && (
          <Button variant="subtle" disabled={busy} onClick={() => resolve.mutate({ kind: "NOT_SENT" })}>
            Leave it unsent
          </Button>
        )}
      </Group>
    </>
  );
}
