package gatepost.worker.comment;

import gatepost.core.account.port.Failure;
import gatepost.core.comment.WatchedPost;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which posts this process reads next: one at a time for each account, the one that waited longest first. */
@Singleton
class PollAgenda {

    /** How long a network that failed is left alone where it names no time. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(15);

    private final Map<Place, Instant> due = new HashMap<>();
    private final Map<UUID, Instant> restingUntil = new HashMap<>();
    private final Set<UUID> busy = new HashSet<>();
    private final Set<Place> hurried = new HashSet<>();

    private record Place(UUID publicationId, String remoteId) {
    }

    /** Takes the posts to read now, of all that are watched; each must be given back with {@link #done}. */
    synchronized List<WatchedPost> take(List<WatchedPost> watched, Instant now) {
        hurried.retainAll(watched.stream().map(PollAgenda::place).collect(Collectors.toSet()));
        due.keySet().retainAll(watched.stream().map(PollAgenda::place).collect(Collectors.toSet()));
        var taken = new ArrayList<WatchedPost>();
        watched.stream()
                .filter(post -> !dueAt(post).isAfter(now))
                .sorted(Comparator.comparing(this::dueAt))
                .filter(post -> !restingUntil.getOrDefault(post.accountId(), Instant.MIN).isAfter(now))
                .forEach(post -> {
                    if (busy.add(post.accountId())) {
                        hurried.remove(place(post));
                        taken.add(post);
                    }
                });
        return taken;
    }

    /** Something happened at this post: it is read next, however often that is said, and once more where a read is under way. */
    synchronized void hurry(WatchedPost post) {
        hurried.add(place(post));
    }

    /** Whether somebody said that something happened there. */
    synchronized boolean hurried(WatchedPost post) {
        return hurried.contains(place(post));
    }

    /** Notes that a post was read, or why it could not be. */
    synchronized void done(WatchedPost post, Optional<Failure> failure, Instant now) {
        busy.remove(post.accountId());
        due.put(place(post), now.plus(PollRhythm.betweenReads(Duration.between(post.publishedAt(), now))));
        restingUntil.put(post.accountId(), now.plus(failure.map(PollAgenda::rest).orElse(PollRhythm.betweenReads(post.network()))));
    }

    private Instant dueAt(WatchedPost post) {
        return hurried.contains(place(post)) ? Instant.MIN : due.getOrDefault(place(post), Instant.MIN);
    }

    private static Duration rest(Failure failure) {
        return failure.retryAfter().compareTo(AFTER_FAILURE) > 0 ? failure.retryAfter() : AFTER_FAILURE;
    }

    private static Place place(WatchedPost post) {
        return new Place(post.publicationId(), post.remoteId());
    }
}
