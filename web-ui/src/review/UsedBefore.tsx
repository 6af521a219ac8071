import type { PostView } from "../api/types";
import { EarlierUses } from "../picture/EarlierUses";
import { useEarlierUses } from "../picture/earlierUses";
import { Card } from "../shared/Card";

/** Where the photos of a post were published before, for whoever decides. */
export function UsedBefore({ post }: { post: PostView }) {
  const uses = useEarlierUses(post.id, post.draft.pictures);
  if (uses.length === 0) return null;
  return (
    <Card title="Published before">
      <EarlierUses uses={uses} />
    </Card>
  );
}
