const asked = "gatepost:shortcuts";

/** Opens the short-cut sheet from anywhere. */
export const openShortcuts = () => window.dispatchEvent(new Event(asked));
export const shortcutsAsked = asked;

export const shortcutGroups: { page: string; keys: [key: string, does: string][] }[] = [
  { page: "Everywhere", keys: [["?", "Show this sheet"], ["/", "Search everything"], ["G then T", "Today"], ["G then P", "Posts"], ["G then R", "Review"], ["G then C", "Comments"]] },
  { page: "Comments", keys: [["H", "Hide the comment"], ["A", "Allow, or show again"], ["N", "Next comment"], ["B", "Comment before"]] },
  { page: "Compose", keys: [["Ctrl + S", "Save now"], ["Arrow keys", "Move a new face box"], ["Shift + arrow keys", "Change its size"], ["Enter", "Keep the box"], ["Esc", "Leave the face or the box"]] },
];
