import { Button } from "@mantine/core";
import { Empty } from "../shared/Empty";

/** When a page itself fails: what is safe and what to do. */
export function Broken() {
  return (
    <main role="alert">
      <title>Something went wrong · Gatepost</title>
      <Empty alone icon="question" title="This page stopped working" action={<Button onClick={() => window.location.reload()}>Load it again</Button>}>
        What you saved is safe, and unsaved words are kept on this device. Loading the page again usually helps.
      </Empty>
    </main>
  );
}
