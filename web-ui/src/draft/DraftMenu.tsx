import { Menu } from "@mantine/core";
import { useNavigate } from "react-router";
import { api, told } from "../api/client";
import { usePostChange } from "../post/usePostChange";
import { Icon } from "../shared/Icon";
import classes from "./ComposePage.module.css";

/** What else an author may do with a draft. Its page offers to take a discarded one up again, so nothing is asked first. */
export function DraftMenu({ postId }: { postId: string }) {
  const navigate = useNavigate();
  const discard = usePostChange(postId, () => told(api.DELETE("/api/posts/{postId}", { params: { path: { postId } } })));
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className={classes.more} aria-label="More for this draft">
          <Icon name="more" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item c="var(--no)" disabled={discard.isPending} onClick={() => discard.mutate(undefined, { onSuccess: () => navigate(`/posts/${postId}`) })}>
          Discard this draft
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
