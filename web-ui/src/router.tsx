import { createBrowserRouter } from "react-router";
import { RequireArea } from "./session/RequireArea";
import { RequireSession } from "./session/RequireSession";
import { Loading } from "./shared/Loading";
import { Broken } from "./shell/Broken";
import { Shell } from "./shell/Shell";

const errorElement = <Broken />;
const fallback = <Loading rows={1} height={64} />;

/** Every page and its address; each page's code is loaded when it is first opened. */
export const router = createBrowserRouter([
  { path: "/sign-in", lazy: () => import("./session/SignInPage"), hydrateFallbackElement: fallback, errorElement },
  {
    element: <RequireSession />,
    hydrateFallbackElement: fallback,
    errorElement,
    children: [
      {
        element: <Shell />,
        children: [
          {
            errorElement,
            children: [
              { index: true, lazy: () => import("./today/TodayPage") },
              {
                element: <RequireArea area="POSTS" />,
                children: [
                  { path: "posts", lazy: () => import("./post/PostsPage") },
                  { path: "posts/:postId/edit", lazy: () => import("./draft/ComposePage") },
                ],
              },
              { path: "posts/:postId", lazy: () => import("./post/PostPage") },
              {
                path: "review",
                element: <RequireArea area="REVIEW" />,
                children: [
                  {
                    lazy: () => import("./review/ReviewLayout"),
                    children: [
                      { index: true, lazy: () => import("./review/ReviewStart") },
                      { path: ":postId", lazy: () => import("./review/ReviewPage") },
                    ],
                  },
                ],
              },
              { element: <RequireArea area="COMMENTS" />, children: [{ path: "comments", lazy: () => import("./comment/CommentsPage") }] },
              { element: <RequireArea area="CONSENT" />, children: [{ path: "consent/:subjectId?", lazy: () => import("./consent/ConsentPage") }] },
              { element: <RequireArea area="AUDIT" />, children: [{ path: "audit", lazy: () => import("./audit/AuditPage") }] },
              { path: "settings/details", lazy: () => import("./settings/DetailSettingsPage") },
              { path: "settings/words", lazy: () => import("./settings/WordSettingsPage") },
              { path: "settings/keeping", lazy: () => import("./settings/KeepingPage") },
              { path: "settings/devices", lazy: () => import("./device/DevicesPage") },
              { path: "*", lazy: () => import("./shell/NotFound") },
            ],
          },
        ],
      },
    ],
  },
]);
