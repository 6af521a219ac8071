package gatepost.core.comment;

import java.util.List;

/**
 * One page of comments.
 *
 * @param total    how many the filter and search found
 * @param needsYou how many need a person, whatever was searched for
 * @param hidden   how many are hidden
 * @param all      how many are in the log
 */
public record CommentPage(List<CommentInContext> comments, long total, long needsYou, long hidden, long all) {
}
