import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { postKey } from "../post/postQueries";
import { sendDocument } from "./sendDocument";

export interface SentDocument {
  id: number;
  file: File;
  state: "queued" | "sending" | "failed";
  /** From 0 to 1. */
  progress: number;
  problem?: Problem;
}

let counted = 0;

/** Documents on their way, one after another so that their order is kept; a failed one waits to be tried again. */
export function useDocuments(postId: string) {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<SentDocument[]>([]);
  const busy = useRef(false);
  const change = (id: number, part: Partial<SentDocument>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const dismiss = (id: number) => setUploads((all) => all.filter((one) => one.id !== id));

  useEffect(() => {
    const next = uploads.find((one) => one.state === "queued");
    if (!next || busy.current) return;
    busy.current = true;
    change(next.id, { state: "sending", progress: 0, problem: undefined });
    sendDocument(postId, next.file, (progress) => change(next.id, { progress }))
      .then(
        (post) => {
          client.setQueryData(postKey(postId), post);
          void client.invalidateQueries({ queryKey: ["posts"] });
          return () => dismiss(next.id);
        },
        (thrown: unknown) => () => change(next.id, { state: "failed", problem: asProblem(thrown) }),
      )
      .then((settle) => {
        busy.current = false;
        settle();
      });
  }, [client, postId, uploads]);

  return {
    uploads,
    add: (files: Iterable<File>) => {
      // Now, not when the state is made: a field's list is empty as soon as the field is cleared.
      const added = Array.from(files, (file): SentDocument => ({ id: (counted += 1), file, state: "queued", progress: 0 }));
      setUploads((all) => [...all, ...added]);
    },
    retry: (id: number) => change(id, { state: "queued", problem: undefined }),
    dismiss,
  };
}

export type SendingDocuments = ReturnType<typeof useDocuments>;
