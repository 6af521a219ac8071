import { Button, Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Withdrawal } from "../api/types";
import { Fetched } from "../shared/Fetched";
import { Mark } from "../shared/Mark";
import { AffectedPosts } from "./AffectedPosts";
import { withdrawalQuery } from "./consentQueries";

const byHand = (posts: Withdrawal["posts"]) => posts.some((post) => post.publications.some(({ takedown }) => takedown === "MANUAL"));

/** The withdrawal as it takes effect; done only when the networks were seen to have removed everything. */
export function WithdrawProgress({ withdrawalId, onClose }: { withdrawalId: string; onClose: () => void }) {
  return (
    <Fetched query={useQuery(withdrawalQuery(withdrawalId))}>
      {({ posts, done }) => (
        <Stack>
          <div role="status">
            {done ? (
              <Mark tone="ok">Done. Nothing with it is public any more.</Mark>
            ) : byHand(posts) ? (
              <Mark tone="ask">A network does not let Gatepost remove it. A person has to remove it there; Gatepost keeps looking.</Mark>
            ) : (
              <Mark tone="wait">Taking effect now. You may close this; it goes on.</Mark>
            )}
          </div>
          <AffectedPosts posts={posts} live />
          <Group justify="flex-end">
            <Button onClick={onClose}>Close</Button>
          </Group>
        </Stack>
      )}
    </Fetched>
  );
}
