package gatepost.worker.comment;

import gatepost.core.comment.WatchedPost;
import gatepost.core.comment.WatchedPosts;
import gatepost.core.shared.Trace;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out what became of the comments under posts that were taken down, so that nobody is asked about what is gone. */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class FollowRemovals {

    private static final Logger LOG = LoggerFactory.getLogger(FollowRemovals.class);

    /** After this long what still stands is taken to stay: on X, replies outlive the post they answer. */
    private static final Duration FOLLOWED = Duration.ofMinutes(30);

    private final WatchedPosts posts;
    private final ReadComments reading;
    private final Clock clock;

    FollowRemovals(WatchedPosts posts, ReadComments reading, Clock clock) {
        this.posts = posts;
        this.reading = reading;
        this.clock = clock;
    }

    /** One round over what was removed lately; what fails is tried again in the next. */
    @Scheduled(initialDelay = "5s", fixedDelay = "10s")
    void round() {
        try {
            posts.removedSince(clock.instant().minus(FOLLOWED)).forEach(this::follow);
        } catch (RuntimeException failed) {
            LOG.warn("Removed posts could not be looked for, trying again: {}", Trace.of(failed));
        }
    }

    private void follow(WatchedPost post) {
        try {
            reading.readAfterRemoval(post);
        } catch (RuntimeException failed) {
            LOG.warn("Comments under removed publication {} could not be followed: {}", post.publicationId(), Trace.of(failed));
        }
    }
}
