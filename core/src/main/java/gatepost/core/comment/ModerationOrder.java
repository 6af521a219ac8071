package gatepost.core.comment;

import java.time.Instant;

/**
 * What the worker has to do about one comment on its network.
 *
 * @param hide         hide it, or show it again
 * @param evidenceKept whether what was there was kept; without it nothing is hidden (I5)
 * @param askedAt      when the person asked
 */
public record ModerationOrder(Comment comment, WatchedPost post, boolean hide, boolean evidenceKept, Instant askedAt) {
}
