import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Empty } from "../shared/Empty";

export function Component() {
  return (
    <>
      <title>Not found · Gatepost</title>
      <Empty alone icon="search" title="There is no page at this address" action={<Button component={Link} to="/">Go to Today</Button>}>
        It may have been moved, or a letter is missing from the link.
      </Empty>
    </>
  );
}
