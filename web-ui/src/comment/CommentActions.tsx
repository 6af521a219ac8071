import { Button, Menu } from "@mantine/core";
import type { Comment } from "../api/types";
import { Icon } from "../shared/Icon";
import { reasons } from "./reasons";
import { useModeration } from "./useModeration";

/** Hide, show again, leave it. One press hides as abuse; another reason is one press further. */
export function CommentActions({ comment, keys }: { comment: Comment; keys: boolean }) {
  const moderate = useModeration();
  const may = (action: Comment["actions"][number]) => comment.actions.includes(action);
  const hint = (key: string) => (keys ? <kbd aria-hidden="true">{key}</kbd> : null);
  const advised = comment.verdict.action === "HIDE" ? "filled" : "default";
  return (
    <>
      {may("HIDE") && (
        <Button.Group>
          <Button variant={advised} loading={moderate.isPending} onClick={() => moderate.mutate({ id: comment.id, kind: "HIDE" })}>
            Hide this comment{hint("H")}
          </Button>
          <Menu>
            <Menu.Target>
              <Button variant={advised} px={12} aria-label="Hide for another reason" style={{ borderLeft: "1px solid var(--line)" }}>
                <Icon name="more" />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>Hide, because it is</Menu.Label>
              {reasons.map(([reason, words]) => (
                <Menu.Item key={reason} onClick={() => moderate.mutate({ id: comment.id, kind: "HIDE", reason })}>
                  {words}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Button.Group>
      )}
      {may("ALLOW") && (
        <Button variant="default" disabled={moderate.isPending} onClick={() => moderate.mutate({ id: comment.id, kind: "ALLOW" })}>
          Leave it{hint("A")}
        </Button>
      )}
      {may("UNHIDE") && (
        <Button variant="default" loading={moderate.isPending} onClick={() => moderate.mutate({ id: comment.id, kind: "UNHIDE" })}>
          Show it again{may("ALLOW") ? null : hint("A")}
        </Button>
      )}
    </>
  );
}
