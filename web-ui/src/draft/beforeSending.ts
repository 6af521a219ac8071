import { createContext, use, useEffect, useRef } from "react";

export type Save = () => Promise<void>;

/** What has to be saved before a draft is sent: every field of the page that saves by itself adds its own. */
export const BeforeSending = createContext<Set<Save>>(new Set());

export function useBeforeSending(save: Save) {
  const all = use(BeforeSending);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  }, [save]);
  useEffect(() => {
    const call = () => latest.current();
    all.add(call);
    return () => void all.delete(call);
  }, [all]);
}
