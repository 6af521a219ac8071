import type { PostState } from "../api/types";
import { Mark } from "../shared/Mark";
import { postState } from "./postStates";

export function StateMark({ state }: { state: PostState }) {
  const { tone, words } = postState(state);
  return <Mark tone={tone}>{words}</Mark>;
}
