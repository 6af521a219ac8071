import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { api, told } from "../api/client";
import { useSession } from "../session/useSession";
import { Icon } from "../shared/Icon";
import { postKey } from "./postQueries";

/** Begins a draft and opens it. Only for those who may draft. */
export function NewPostButton() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const begin = useMutation({
    mutationFn: () => told(api.POST("/api/posts")),
    onSuccess: (post) => {
      client.setQueryData(postKey(post.id), post);
      void client.invalidateQueries({ queryKey: ["posts"] });
      void navigate(`/posts/${post.id}/edit`);
    },
  });
  if (!useSession().mayDraft) return null;
  return (
    <Button leftSection={<Icon name="plus" />} loading={begin.isPending} onClick={() => begin.mutate()}>
      Write a post
    </Button>
  );
}
