import { useRef } from "react";
import { useNavigate } from "react-router";
import { useLetters } from "../shared/useLetters";

const places = { t: "/", p: "/posts", r: "/review", c: "/comments" };

/** "G" and then a letter goes to a page. */
export function useGoTo() {
  const navigate = useNavigate();
  const pressed = useRef(-Infinity);
  const go = (place: string) => (event: KeyboardEvent) => {
    if (event.timeStamp - pressed.current < 1000) void navigate(place);
    pressed.current = -Infinity;
  };
  useLetters({
    g: ({ timeStamp }) => (pressed.current = timeStamp),
    t: go(places.t),
    p: go(places.p),
    r: go(places.r),
    c: go(places.c),
  });
}
