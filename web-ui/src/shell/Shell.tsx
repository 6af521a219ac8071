import { Suspense } from "react";
import { Outlet, ScrollRestoration, useNavigation } from "react-router";
import { useLive } from "../api/live";
import { useSession } from "../session/useSession";
import { Loading } from "../shared/Loading";
import { Navigation } from "./Navigation";
import { OfflineBar } from "./OfflineBar";
import classes from "./Shell.module.css";
import { ShortcutSheet } from "./ShortcutSheet";
import { TopBar } from "./TopBar";
import { useFocusOnArrival } from "./useFocusOnArrival";

/** The frame around every page. */
export function Shell() {
  useLive(useSession().membershipId);
  const navigation = useNavigation();
  useFocusOnArrival();
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to the page
      </a>
      <Navigation />
      <div>
        <OfflineBar />
        <TopBar />
        <main id="main" tabIndex={-1} className={classes.main} aria-busy={navigation.state === "loading"}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <ShortcutSheet />
      <ScrollRestoration />
    </div>
  );
}
