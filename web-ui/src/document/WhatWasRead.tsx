import { useQuery } from "@tanstack/react-query";
import type { Finding } from "../api/types";
import { Fetched } from "../shared/Fetched";
import classes from "./Documents.module.css";
import { pagesQuery } from "./documentQueries";
import { MarkedPage } from "./MarkedPage";

interface Props {
  documentId: string;
  fileName: string;
  findings: Finding[];
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Everything Gatepost read in a document, page by page, with the findings marked; fetched when it is first opened. */
export function WhatWasRead({ documentId, fileName, findings, open, onOpen }: Props) {
  const pages = useQuery({ ...pagesQuery(documentId), enabled: open });
  return (
    <details open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)} className={classes.read}>
      <summary>What was read in it</summary>
      {open && (
        <div className={classes.pages} role="region" tabIndex={0} aria-label={`Words of ${fileName}`}>
          <Fetched query={pages}>
            {(all) => (all.length === 0 ? <p>No words.</p> : all.map((page) => <MarkedPage key={page.number} page={page} findings={findings} />))}
          </Fetched>
        </div>
      )}
    </details>
  );
}
