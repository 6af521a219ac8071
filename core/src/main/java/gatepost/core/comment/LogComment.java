package gatepost.core.comment;

import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Writes a comment that was not seen before into the log, with a first verdict (M2). */
@Singleton
public class LogComment {

    private final Comments comments;
    private final WatchedPosts posts;
    private final GuardedJudge judge;
    private final CommentJournal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    LogComment(Comments comments, WatchedPosts posts, GuardedJudge judge, CommentJournal journal,
               TransactionOperations<Connection> transactions, Clock clock) {
        this.comments = comments;
        this.posts = posts;
        this.judge = judge;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Logs it once for its account, however often and by however many readers it is handed in.
     *
     * @return whether it was new
     */
    public boolean handle(WatchedPost post, RemoteComment remote) {
        // before the transaction: a verdict may take its time
        var verdict = judge.judge(post.schoolId(), remote.text());
        return transactions.executeWrite(status -> {
            if (posts.lock(post.schoolId(), post.publicationId()).isEmpty()
                    || comments.countRemote(post.schoolId(), post.accountId(), remote.id()) > 0) {
                return false;
            }
            var comment = comments.save(row(post, remote, verdict));
            journal.changed(new Actor.Software(post.schoolId()), comment, "COMMENT_LOGGED", verdict.action().name());
            return true;
        });
    }

    private Comment row(WatchedPost post, RemoteComment remote, FirstVerdict verdict) {
        return new Comment(post.schoolId(), Ids.next(), post.publicationId(), post.accountId(), post.network(), remote.id(),
                CommentColumns.author(remote.authorId().orElse("")), CommentColumns.name(remote.authorName().orElse("")),
                CommentColumns.text(remote.text()), CommentColumns.text(remote.raw()), CommentColumns.address(remote.permalink()), remote.createdAt().truncatedTo(ChronoUnit.MICROS), clock.instant().truncatedTo(ChronoUnit.MICROS),
                remote.canHide(), remote.hidden() ? CommentState.HIDDEN : CommentState.VISIBLE, false, sentence(post, remote),
                verdict.action(), verdict.escalate(), CommentColumns.labels(verdict), CommentColumns.reasons(verdict), verdict.version());
    }

    private static String sentence(WatchedPost post, RemoteComment remote) {
        if (remote.hidden()) {
            return post.network().label() + " itself hid it.";
        }
        return remote.canHide() ? "" : post.network().label() + " does not let the school hide this one from here.";
    }
}
