import { useSearchParams } from "react-router";
import { useState } from "react";
import type { Comment } from "../api/types";
import { Empty } from "../shared/Empty";
import { Pager } from "../shared/Pager";
import { useSearchWords } from "../shared/searchWords";
import { AuthorAside } from "./AuthorAside";
import { CommentCard } from "./CommentCard";
import classes from "./CommentsPage.module.css";
import { EvidenceSheet } from "./EvidenceSheet";
import { useCommentKeys } from "./useCommentKeys";
import { useReadingList } from "./useReadingList";

interface Props {
  found: { items: Comment[]; page: number; size: number; total: number };
  filter: string;
  searched: boolean;
}

/** The reading list, with one comment current for the keyboard and a sheet for what was kept. */
export function CommentList({ found, filter, searched }: Props) {
  const { page, size, total } = found;
  const items = useReadingList(found.items);
  const [currentId, setCurrentId] = useState(items[0]?.id);
  const [search, setSearch] = useSearchParams();
  const words = useSearchWords();
  const current = items.find(({ id }) => id === currentId) ?? items[0];
  useCommentKeys(items, current, setCurrentId);
  const openSheet = (id?: string) =>
    setSearch(
      (before) => {
        if (id) before.set("sheet", id);
        else before.delete("sheet");
        return before;
      },
      { preventScrollReset: true, state: { words } },
    );
  if (items.length === 0 && total === 0) {
    return (
      <Empty icon="comments" title={searched ? "No comment has these words" : filter === "needs-you" ? "No comments need you" : "No comments here"}>
        {filter === "needs-you" ? "New ones are read as they come in, and those that need a person appear here." : filter === "all" ? "They appear here as they are written under what the school has published." : "Choose another filter to see more."}
      </Empty>
    );
  }
  return (
    <>
      <div className={classes.page}>
      <div className={classes.list}>
        {items.map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            current={comment.id === current?.id}
            onCurrent={() => setCurrentId(comment.id)}
            onEvidence={() => openSheet(comment.id)}
          />
        ))}
      </div>
      {current && <AuthorAside comment={current} />}
      </div>
      <Pager page={page} size={size} total={total} of="comments" />
      <EvidenceSheet comment={items.find(({ id }) => id === search.get("sheet"))} onClose={() => openSheet()} />
    </>
  );
}
