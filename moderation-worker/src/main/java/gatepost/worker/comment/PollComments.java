package gatepost.worker.comment;

import gatepost.core.account.port.Failure;
import gatepost.core.comment.WatchedPost;
import gatepost.core.comment.WatchedPosts;
import gatepost.core.shared.Trace;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads comments in, for as long as the process works. */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class PollComments {

    private static final Logger LOG = LoggerFactory.getLogger(PollComments.class);
    private static final Duration AFTER_ERROR = Duration.ofSeconds(30);
    private static final Duration STOP_WAIT = Duration.ofSeconds(5);
    private static final Duration OLDER_EVERY = Duration.ofSeconds(10);

    private final WatchedPosts posts;
    private final HeldAccounts accounts;
    private final PollAgenda agenda;
    private final ReadComments reading;
    private final Clock clock;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    // only the one thread of the rounds touches these
    private List<WatchedPost> older = List.of();
    private Instant olderReadAt = Instant.EPOCH;

    PollComments(WatchedPosts posts, HeldAccounts accounts, PollAgenda agenda, ReadComments reading, Clock clock) {
        this.posts = posts;
        this.accounts = accounts;
        this.agenda = agenda;
        this.reading = reading;
        this.clock = clock;
    }

    /** Starts a read of every post that is due and this process's to read; a slow network delays nobody but itself. */
    @Scheduled(initialDelay = "1s", fixedDelay = "500ms")
    void round() {
        try {
            var now = clock.instant();
            agenda.take(watched(now).stream().filter(post -> agenda.hurried(post) || accounts.hold(post, now)).toList(), now).forEach(post -> readers.submit(() -> read(post)));
        } catch (RuntimeException failed) {
            LOG.warn("Comments could not be looked for, trying again: {}", Trace.of(failed));
        }
    }

    /** The fresh posts as they are now, and the many older ones as they were a few seconds ago. */
    private List<WatchedPost> watched(Instant now) {
        var fresh = now.minus(PollRhythm.FRESH);
        if (!now.isBefore(olderReadAt.plus(OLDER_EVERY))) {
            older = posts.publishedBetween(now.minus(PollRhythm.WATCHED), fresh);
            olderReadAt = now;
        }
        return Stream.concat(posts.publishedBetween(fresh, now).stream(), older.stream()).distinct().toList();
    }

    private void read(WatchedPost post) {
        var failure = Optional.of(new Failure(Failure.Kind.TRANSIENT, "The read stopped with an error.", AFTER_ERROR));
        try {
            failure = reading.read(post);
            failure.ifPresent(why -> LOG.info("Comments under publication {} could not be read: {}", post.publicationId(), why.kind()));
        } catch (RuntimeException failed) {
            LOG.warn("Comments under publication {} could not be taken in: {}", post.publicationId(), Trace.of(failed));
        } finally {
            agenda.done(post, failure, clock.instant());
        }
    }

    /** Lets reads under way end; what they miss, the next process reads. */
    @PreDestroy
    void stop() throws InterruptedException {
        readers.shutdown();
        if (!readers.awaitTermination(STOP_WAIT.toSeconds(), TimeUnit.SECONDS)) {
            readers.shutdownNow();
        }
    }
}
