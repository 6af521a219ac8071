package gatepost.core.comment;

/** How often one author commented on the school's posts, this comment included, and how many of those are hidden. */
public record AuthorHistory(long total, long hidden) {

    /** What is known of an author whom the network does not name: this one comment. */
    static AuthorHistory unnamed(Comment comment) {
        return new AuthorHistory(1, comment.hidden() ? 1 : 0);
    }
}
