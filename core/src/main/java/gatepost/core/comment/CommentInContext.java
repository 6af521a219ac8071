package gatepost.core.comment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A comment with everything a person needs to decide about it.
 *
 * @param postTitle the title of the revision it stands under
 * @param evidence  whether what was there was kept
 * @param history   what people did about it, oldest first
 * @param actions   what this person may do now
 */
public record CommentInContext(Comment comment, UUID postId, String postTitle, boolean evidence, List<ModerationAction> history,
                          AuthorHistory author, Set<ModerationKind> actions) {
}
