import { Button } from "@mantine/core";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Box, Picture } from "../api/types";
import { firstBox, nudged, spanning, toFrame, toPicture, type View } from "./geometry";
import classes from "./NewFace.module.css";

interface Props {
  picture: Picture;
  view: View;
  /** What the box goes around. */
  what?: string;
  /** A box to start from. */
  start?: Box;
  /** The finished box, or nothing when the person thought better of it. */
  onDone: (box: Box | undefined) => void;
}

/** Draws the box of a face nobody found: with the mouse, a finger, or the arrow keys. */
export function NewFace({ picture, view, what = "face", start, onDone }: Props) {
  const [box, setBox] = useState<Box>(() => start ?? firstBox(picture));
  const [drawn, setDrawn] = useState(false);
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that leads here stands below a photo that may have left the screen.
    frame.current?.scrollIntoView({ block: "center" });
    frame.current?.focus({ preventScroll: true });
  }, []);
  const at = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return toPicture({ x: event.clientX - left, y: event.clientY - top }, view);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter") onDone(box);
    else if (event.key === "Escape") onDone(undefined);
    else if (event.key.startsWith("Arrow")) setBox((before) => nudged(before, event.key, event.shiftKey, picture));
    else return;
    event.preventDefault();
  };
  const shown = toFrame(box, view);
  return (
    <>
      <div
        className={classes.layer}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = at(event);
        }}
        onPointerMove={(event) => {
          if (from.current) setBox(spanning(from.current, at(event), picture));
        }}
        onPointerUp={() => {
          from.current = undefined;
          setDrawn(true);
        }}
      >
        <div
          ref={frame}
          role="application"
          tabIndex={0}
          aria-label={`Box of a new ${what}. Arrow keys move it, Shift with arrow keys changes its size, Enter keeps it, Escape leaves.`}
          className={classes.box}
          style={{ left: shown.x, top: shown.y, width: shown.width, height: shown.height }}
          onKeyDown={keys}
        />
        {!drawn && <p className={classes.help}>Draw a box around the {what}, or move this one with the arrow keys.</p>}
      </div>
      <div className={classes.tools}>
        <Button variant="default" onClick={() => onDone(undefined)}>
          Cancel
        </Button>
        <Button disabled={box.width < 8 || box.height < 8} onClick={() => onDone(box)}>
          Keep this box
        </Button>
      </div>
    </>
  );
}
