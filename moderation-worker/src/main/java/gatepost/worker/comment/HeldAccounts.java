package gatepost.worker.comment;

import gatepost.core.comment.CommentReaders;
import gatepost.core.comment.WatchedPost;
import gatepost.core.shared.Ids;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The accounts whose comments this process reads. Each is held in the database for some seconds and renewed in time, so that more workers do
 * not read more often than the networks allow, and the accounts of one that died are soon another's.
 */
@Singleton
class HeldAccounts {

    private static final Duration HELD = Duration.ofSeconds(15);
    private static final Duration RENEWED = Duration.ofSeconds(5);

    private final CommentReaders readers;
    private final UUID me = Ids.next();
    private final Map<UUID, Answer> answers = new HashMap<>();

    private record Answer(boolean mine, Instant until) {
    }

    HeldAccounts(CommentReaders readers) {
        this.readers = readers;
    }

    /** Whether this process reads the account of a post now. Only one thread may ask. */
    boolean hold(WatchedPost post, Instant now) {
        return answers.compute(post.accountId(), (_, known) -> known != null && now.isBefore(known.until()) ? known : ask(post, now)).mine();
    }

    private Answer ask(WatchedPost post, Instant now) {
        readers.take(post.schoolId(), post.accountId(), me, now, now.plus(HELD));
        return new Answer(readers.countHeld(post.schoolId(), post.accountId(), me) == 1, now.plus(RENEWED));
    }
}
