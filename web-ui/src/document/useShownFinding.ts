import { useEffect, useState } from "react";

/** Opens what was read and brings a finding's mark into view, as soon as its page is there. */
export function useShownFinding() {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (!wanted || !open) return;
    const show = () => {
      const mark = document.getElementById(`mark-${wanted}`);
      mark?.scrollIntoView({ block: "center" });
      mark?.focus({ preventScroll: true });
      return !!mark;
    };
    if (show()) {
      setWanted(undefined);
      return;
    }
    const arriving = new MutationObserver(() => {
      if (show()) setWanted(undefined);
    });
    arriving.observe(document.body, { childList: true, subtree: true });
    return () => arriving.disconnect();
  }, [wanted, open]);
  return {
    open,
    setOpen,
    show: (findingId: string) => {
      setOpen(true);
      setWanted(findingId);
    },
  };
}
