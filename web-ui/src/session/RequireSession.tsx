import { Navigate, Outlet, useLocation } from "react-router";
import { Failed } from "../shared/Failed";
import { Loading } from "../shared/Loading";
import { SessionContext, useSessionQuery } from "./useSession";

/** Pages behind the gate. Whoever is not signed in goes to sign in and comes back to this very address. */
export function RequireSession() {
  const session = useSessionQuery();
  const { pathname, search } = useLocation();
  if (session.isPending) return <Loading rows={1} height={64} />;
  if (session.data === undefined) return <Failed problem={session.error} retry={session.refetch} />;
  if (session.data === null) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <SessionContext value={session.data}>
      <Outlet />
    </SessionContext>
  );
}
