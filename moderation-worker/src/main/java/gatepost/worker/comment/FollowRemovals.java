package gatepost.worker.comment;

import gatepost.core.account.Network;
import gatepost.core.account.port.Failure;
import gatepost.core.comment.WatchedPost;
import gatepost.core.comment.WatchedPosts;
import gatepost.core.shared.Trace;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out what became of the comments under posts that were taken down, so that nobody is asked about what is gone. */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class FollowRemovals {

    private static final Logger LOG = LoggerFactory.getLogger(FollowRemovals.class);

    /** After this long what still stands is taken to stay: on X, replies outlive the post they answer. */
    private static final Duration FOLLOWED = Duration.ofMinutes(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final WatchedPosts posts;
    private final ReadComments reading;
    private final Clock clock;
    // only the one thread of the rounds touches this
    private final Map<WatchedPost, Pause> pauses = new HashMap<>();

    private record Pause(Duration length, Instant until) {
    }

    FollowRemovals(WatchedPosts posts, ReadComments reading, Clock clock) {
        this.posts = posts;
        this.reading = reading;
        this.clock = clock;
    }

    /** One round over what was removed lately, each post less often than before; a network that cannot be read is left to the next. */
    @Scheduled(initialDelay = "5s", fixedDelay = "10s")
    void round() {
        try {
            var removed = posts.removedSince(clock.instant().minus(FOLLOWED));
            pauses.keySet().retainAll(removed);
            var unwell = EnumSet.noneOf(Network.class);
            removed.stream().filter(this::due).forEach(post -> {
                if (!unwell.contains(post.network())) {
                    follow(post).ifPresent(failure -> unwell.add(post.network()));
                }
            });
        } catch (RuntimeException failed) {
            LOG.warn("Removed posts could not be looked for, trying again: {}", Trace.of(failed));
        }
    }

    private boolean due(WatchedPost post) {
        return !pauses.containsKey(post) || !clock.instant().isBefore(pauses.get(post).until());
    }

    private Optional<Failure> follow(WatchedPost post) {
        pauses.merge(post, pause(FIRST_PAUSE), (before, _) -> pause(before.length().multipliedBy(2)));
        try {
            return reading.readAfterRemoval(post);
        } catch (RuntimeException failed) {
            LOG.warn("Comments under removed publication {} could not be followed: {}", post.publicationId(), Trace.of(failed));
            return Optional.empty();
        }
    }

    private Pause pause(Duration wanted) {
        var length = wanted.compareTo(LONGEST_PAUSE) < 0 ? wanted : LONGEST_PAUSE;
        return new Pause(length, clock.instant().plus(length));
    }
}
