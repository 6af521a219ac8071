import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { api, told } from "../api/client";
import type { PostView, TakeDown } from "../api/types";
import { usePostChange } from "../post/usePostChange";
import { networkName, networkNames } from "../shared/networks";
import { canTakeDown } from "./publicationWords";

interface Props {
  post: PostView;
  opened: boolean;
  onClose: () => void;
}

/** Where from and why; then the page shows the removal as it happens. */
export function TakeDownDialog({ post, opened, onClose }: Props) {
  const open = post.publications.filter(canTakeDown);
  const [left, setLeft] = useState<string[]>([]);
  const [reason, setReason] = useState("");
  const chosen = open.filter(({ id }) => !left.includes(id));
  const takeDown = usePostChange(post.id, (body: TakeDown) =>
    told(api.POST("/api/posts/{postId}/takedowns", { params: { path: { postId: post.id } }, body })));
  return (
    <Modal opened={opened} onClose={onClose} title="Take this post down">
      <Stack>
        <Text c="dimmed">It is deleted on the networks you choose. This cannot be undone; the post and its history stay in Gatepost.</Text>
        <Stack gap="xs">
          {open.map(({ id, network, accountName }) => (
            <Checkbox
              key={id}
              size="md"
              label={`${networkName(network)}, ${accountName}`}
              checked={!left.includes(id)}
              onChange={({ currentTarget }) => setLeft((before) => (currentTarget.checked ? before.filter((other) => other !== id) : [...before, id]))}
            />
          ))}
        </Stack>
        <Textarea label="Why?" autosize minRows={2} data-autofocus value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            color="red.9"
            disabled={chosen.length === 0 || reason.trim() === ""}
            loading={takeDown.isPending}
            onClick={() => takeDown.mutate({ reason: reason.trim(), publicationIds: chosen.map(({ id }) => id) }, { onSuccess: onClose })}
          >
            Take down from {networkNames(chosen.map(({ network }) => network)) || "no network"}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
