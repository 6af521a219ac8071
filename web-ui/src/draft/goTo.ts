import type { Issue } from "../api/types";

/** The element on the page where an issue is put right. */
function placeOf({ key, pictureId, attachmentId, network, field }: Issue): string {
  if (pictureId && key.startsWith("ALT_TEXT")) return `alt-${pictureId}`;
  if (pictureId && (key === "PICTURE_NOT_COMPLETE" || key === "PICTURE_NOT_ATTESTED")) return `complete-${pictureId}`;
  if (pictureId) return `picture-${pictureId}`;
  if (attachmentId) return `attachment-${attachmentId}`;
  if (key === "TOO_MANY_DOCUMENTS") return "attachments";
  if (key === "NO_ACCOUNT" || field === "accountIds") return "networks";
  if (field === "title") return "title";
  if (key === "CHECK_HELD" || key === "CHECK_RUNNING") return "before";
  if (key === "TOO_MANY_PICTURES" || key === "PICTURE_MISSING") return "pictures";
  return network && document.getElementById(`words-${network}`) ? `words-${network}` : "words";
}

/** Brings the place into view and puts the cursor there. */
export function goTo(issue: Issue) {
  const place = document.getElementById(placeOf(issue));
  place?.scrollIntoView({ block: /^(picture|attachment)-/.test(placeOf(issue)) ? "start" : "center" });
  (place?.matches("fieldset") ? (place.querySelector<HTMLElement>("input:not(:checked)") ?? place.querySelector("input")) : place)?.focus({ preventScroll: true });
}
