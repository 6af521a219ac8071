import { exactly, when } from "./time";

/** "today 14:05", exact on hover. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={exactly(at)}>
      {when(at)}
    </time>
  );
}
