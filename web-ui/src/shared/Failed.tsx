import { Button } from "@mantine/core";
import { asProblem } from "../api/problem";
import { Empty } from "./Empty";

interface Props {
  problem: unknown;
  retry?: () => unknown;
}

/** What happened, what is safe, and what to do. */
export function Failed({ problem, retry }: Props) {
  const { title, detail, passing } = asProblem(problem);
  return (
    <div role="alert">
      <Empty alone icon="question" title={title} action={retry && passing && <Button onClick={() => void retry()}>Try again</Button>}>
        {detail}
      </Empty>
    </div>
  );
}
