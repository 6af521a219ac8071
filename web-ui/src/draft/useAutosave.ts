import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { api, told } from "../api/client";
import { asProblem } from "../api/problem";
import type { PostView } from "../api/types";
import { postKey, postQuery } from "../post/postQueries";
import { usePostChange } from "../post/usePostChange";
import { begin, step } from "./autosave";
import { keep, kept } from "./kept";
import { sameWords, type Words, wordsOf } from "./words";

/** Words not yet saved, with the server's words they started from. */
interface Kept {
  mine: Words;
  base: Words;
}

const keptAs = (postId: string) => `words.${postId}`;
const pause = 700;
const again = 5_000;

/** The words of one draft: typed here, kept on this device at once, saved to the server after a short pause. */
export function useAutosave(post: PostView) {
  const client = useQueryClient();
  const [state, dispatch] = useReducer(step, post, ({ id, draft }) => begin(wordsOf(draft), draft.version, kept<Kept>(keptAs(id))));
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const { mutateAsync } = usePostChange(
    post.id,
    (words: Words) => {
      const { base, version } = latest.current;
      const newest = client.getQueryData<PostView>(postKey(post.id))?.draft;
      const current = newest && sameWords(wordsOf(newest), base) ? newest.version : version;
      return told(api.PUT("/api/posts/{postId}/draft", { params: { path: { postId: post.id } }, body: { ...words, version: current } }));
    },
    true,
  );

  const see = useCallback((view: PostView) => dispatch({ type: "seen", words: wordsOf(view.draft), version: view.draft.version }), []);
  useEffect(() => see(post), [post, see]);

  const save = useCallback(async () => {
    dispatch({ type: "sending" });
    try {
      see(await mutateAsync(latest.current.mine));
    } catch (thrown) {
      const problem = asProblem(thrown);
      const [issue] = problem.issues;
      dispatch({ type: "failed", refusal: problem.passing || problem.stale || problem.signedOut ? undefined : (issue?.sentence ?? problem.detail) });
      if (problem.stale) see(await client.fetchQuery({ ...postQuery(post.id), staleTime: 0 }));
      throw thrown;
    }
  }, [client, mutateAsync, post.id, see]);

  const { mine, base, phase, refusal } = state;
  useEffect(() => keep(keptAs(post.id), sameWords(mine, base) ? undefined : { mine, base }), [post.id, mine, base]);
  useEffect(() => {
    if (refusal !== undefined || (phase !== "waiting" && phase !== "failed")) return undefined;
    // A failed save shows as "not saved"; the words stay on this device and are sent again.
    const timer = setTimeout(() => void save().catch(() => undefined), phase === "waiting" ? pause : again);
    return () => clearTimeout(timer);
  }, [phase, refusal, mine, save]);
  const leave = useRef(save);
  useEffect(
    () => () => {
      if (latest.current.phase !== "waiting") return;
      // The page is left before the pause was over. What cannot be saved now is sent when the draft is next opened here.
      void leave.current().then(
        () => keep(keptAs(post.id), undefined),
        () => undefined,
      );
    },
    [post.id],
  );

  return {
    ...state,
    type: (part: Partial<Words>) => dispatch({ type: "typed", words: { ...latest.current.mine, ...part } }),
    keepMine: () => dispatch({ type: "keepMine" }),
    useTheirs: () => dispatch({ type: "useTheirs" }),
    /** Saves what is open now; fails as the save fails. */
    flush: async () => {
      if (!sameWords(latest.current.mine, latest.current.base)) await save();
    },
  };
}

export type OpenDraft = ReturnType<typeof useAutosave>;
