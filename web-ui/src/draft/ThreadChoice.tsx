import { Switch } from "@mantine/core";
import type { Account, Thread } from "../api/types";
import { networkName } from "../shared/networks";
import { useLength } from "./useLength";

interface Props {
  account: Account;
  /** The words that go to this account. */
  text: string;
  chosen: boolean;
  /** The thread as the saved words make it. */
  thread?: Thread;
  onChange: (chosen: boolean) => void;
}

/** Words too long for one post: the author says whether they go out as a thread. Nothing is split unasked. */
export function ThreadChoice({ account, text, chosen, thread, onChange }: Props) {
  const { textMax, rule, partsMax } = account.limits;
  const length = useLength(text, rule) ?? 0;
  const place = networkName(account.network);
  if (partsMax === 1 || length <= textMax) return null;
  return (
    <Switch
      size="md"
      id={`thread-${account.id}`}
      label={`Send it to ${place} as a thread`}
      description={
        chosen && thread
          ? `It goes out as ${thread.parts.length} posts, one below the other, exactly as the preview shows. The photos are on the first.`
          : `This is too long for one post on ${place}. As a thread it goes out as several, one below the other.`
      }
      checked={chosen}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
