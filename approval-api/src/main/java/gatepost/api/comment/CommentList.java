package gatepost.api.comment;

import gatepost.core.comment.CommentPage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** One page of comments, newest first; pages count from 0. */
@Serdeable
record CommentList(List<CommentView> items, int page, int size, long total, Counts counts) {

    /** How many stand under each filter, whatever was searched for. */
    @Serdeable
    record Counts(long needsYou, long hidden, long all) {
    }

    static CommentList of(CommentPage read, int page, int size) {
        return new CommentList(read.comments().stream().map(CommentView::of).toList(), page, size, read.total(),
                new Counts(read.needsYou(), read.hidden(), read.all()));
    }
}
