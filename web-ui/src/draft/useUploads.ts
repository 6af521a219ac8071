import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { postKey } from "../post/postQueries";
import { prepare } from "./upload";

export interface Upload {
  id: number;
  file: File;
  state: "queued" | "sending" | "paused" | "offline" | "failed";
  /** From 0 to 1. */
  progress: number;
  /** Where it will stand among the draft's photos, once it has been announced. */
  place?: number;
  problem?: Problem;
}

type Line = Awaited<ReturnType<typeof prepare>>;

/** A school's line is full with three, and the first photos can be worked on while the others come. */
const together = 3;

let counted = 0;

/** Files on their way, a few at a time; each can be paused, goes on where a broken connection left it, and keeps its place in the order. */
export function useUploads(postId: string, lastPlace: number) {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const lines = useRef(new Map<number, Line>());
  const taken = useRef(-1);
  const current = useRef(uploads);
  current.current = uploads;
  const change = (id: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));

  const dismiss = (id: number) => {
    void lines.current.get(id)?.abort();
    lines.current.delete(id);
    setUploads((all) => all.filter((one) => one.id !== id));
  };
  const fail = (id: number, problem: Problem) => {
    if (problem.status !== 0) lines.current.delete(id);
    change(id, { state: problem.status === 0 ? "offline" : "failed", problem });
  };
  const pause = (id: number) => {
    void lines.current.get(id)?.abort();
    change(id, { state: "paused" });
  };
  const goOn = (id: number) => change(id, { state: "queued", problem: undefined });

  const begin = ({ id, file }: Upload, place: number) =>
    prepare(postId, file, place, {
      progress: (progress) => change(id, { progress }),
      failed: (problem) => fail(id, problem),
      done: () => {
        lines.current.delete(id);
        void client.invalidateQueries({ queryKey: postKey(postId) }).then(() => setUploads((all) => all.filter((one) => one.id !== id)));
        void client.invalidateQueries({ queryKey: ["posts"] });
      },
    });

  useEffect(() => {
    const next = uploads.find((one) => one.state === "queued");
    if (!next || uploads.filter((one) => one.state === "sending").length >= together) return;
    const place = next.place ?? (taken.current = Math.max(taken.current, lastPlace) + 1);
    change(next.id, { state: "sending", place });
    const line = lines.current.get(next.id);
    if (line) line.start();
    else
      begin(next, place).then(
        (opened) => {
          lines.current.set(next.id, opened);
          if (current.current.find(({ id }) => id === next.id)?.state === "sending") opened.start();
        },
        (thrown: unknown) => fail(next.id, asProblem(thrown)),
      );
  });

  useEffect(() => {
    const online = () => setUploads((all) => all.map((one) => (one.state === "offline" ? { ...one, state: "queued", problem: undefined } : one)));
    window.addEventListener("online", online);
    return () => window.removeEventListener("online", online);
  }, []);

  return {
    uploads,
    add: (files: Iterable<File>) => {
      // Now, not when the state is made: a field's list is empty as soon as the field is cleared.
      const added = Array.from(files, (file): Upload => ({ id: (counted += 1), file, state: "queued", progress: 0 }));
      setUploads((all) => [...all, ...added]);
    },
    /** Sends a waiting file before the one that stands before it. */
    sooner: (id: number) =>
      setUploads((all) => {
        const index = all.findIndex((one) => one.id === id);
        const before = all[index - 1];
        const it = all[index];
        return it && before?.state === "queued" ? [...all.slice(0, index - 1), it, before, ...all.slice(index + 1)] : all;
      }),
    pause,
    goOn,
    dismiss,
  };
}

export type Uploading = ReturnType<typeof useUploads>;
