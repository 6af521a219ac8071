import { useWindowEvent } from "@mantine/hooks";
import { useRef } from "react";
import { useNavigate } from "react-router";

const places: Record<string, string> = { t: "/", p: "/posts", r: "/review", c: "/comments" };
const typing = (target: EventTarget | null) => target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** "G" and then a letter goes to a page. */
export function useGoTo() {
  const navigate = useNavigate();
  const pressed = useRef(0);
  useWindowEvent("keydown", (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = places[event.key.toLowerCase()];
    if (event.timeStamp - pressed.current < 1000 && place) void navigate(place);
    pressed.current = event.key.toLowerCase() === "g" ? event.timeStamp : 0;
  });
}
