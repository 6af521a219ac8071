import type { Area } from "../api/types";
import type { IconName } from "../shared/Icon";

export const areas: { area: Area; path: string; words: string; icon: IconName }[] = [
  { area: "TODAY", path: "/", words: "Today", icon: "today" },
  { area: "POSTS", path: "/posts", words: "Posts", icon: "posts" },
  { area: "REVIEW", path: "/review", words: "Review", icon: "review" },
  { area: "COMMENTS", path: "/comments", words: "Comments", icon: "comments" },
  { area: "CONSENT", path: "/consent", words: "Consent", icon: "consent" },
  { area: "AUDIT", path: "/audit", words: "Audit", icon: "audit" },
];
