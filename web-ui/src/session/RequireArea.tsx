import { Button } from "@mantine/core";
import { Link, Outlet } from "react-router";
import type { Area } from "../api/types";
import { Empty } from "../shared/Empty";
import { useSession } from "./useSession";

/** Says kindly that a page belongs to other roles. The server enforces it; this only spares a failing call. */
export function RequireArea({ area }: { area: Area }) {
  if (useSession().areas.includes(area)) return <Outlet />;
  return (
    <Empty alone icon="person" title="This page is not part of your role" action={<Button component={Link} to="/">Go to Today</Button>}>
      If you need it for your work, ask the Headteacher to add it to your role.
    </Empty>
  );
}
