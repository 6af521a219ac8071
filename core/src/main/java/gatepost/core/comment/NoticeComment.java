package gatepost.core.comment;

import gatepost.core.account.port.Presence;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.shared.Actor;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Takes in what a read showed of comments that are in the log: hidden or shown elsewhere, reworded, gone. */
@Singleton
public class NoticeComment {

    private final Comments comments;
    private final EvidenceLocker evidence;
    private final ModerationActions actions;
    private final GuardedJudge judge;
    private final CommentJournal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    NoticeComment(Comments comments, EvidenceLocker evidence, ModerationActions actions, GuardedJudge judge, CommentJournal journal,
                  TransactionOperations<Connection> transactions, Clock clock) {
        this.comments = comments;
        this.evidence = evidence;
        this.actions = actions;
        this.judge = judge;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The log's comments under one post. Read them before the network is read: what changes meanwhile is left to the next read. */
    @Transactional
    public List<Comment> logged(WatchedPost post) {
        return comments.under(post.schoolId(), post.publicationId());
    }

    /**
     * Enters what a read showed, unless the comment moved since.
     *
     * @param before the comment as the log had it before the network was read
     */
    public void seen(Comment before, Presence presence) {
        if (before.moving() || agrees(before, presence)) {
            return;
        }
        transactions.executeWrite(status -> {
            unmoved(before).ifPresent(comment -> enter(comment, presence));
            return status;
        });
    }

    /** Logs new words of a comment, keeps the old ones as evidence and has a person look again; the same words change nothing. */
    public void reworded(Comment before, RemoteComment remote) {
        var words = CommentColumns.text(remote.text());
        if (before.words().equals(words)) {
            return;
        }
        // before the transaction: a verdict may take its time
        var verdict = judge.judge(before.schoolId(), words);
        transactions.executeWrite(status -> {
            unmoved(before).filter(comment -> !comment.words().equals(words)).ifPresent(comment -> reword(comment, remote, verdict));
            return status;
        });
    }

    private void reword(Comment comment, RemoteComment remote, FirstVerdict verdict) {
        var software = new Actor.Software(comment.schoolId());
        evidence.save(Evidence.of(comment, software.name(), clock.instant()));
        comments.reword(comment.schoolId(), comment.id(), CommentColumns.text(remote.text()),
                CommentColumns.text(remote.raw()), verdict.action(), verdict.escalate(),
                LineList.joined(CommentColumns.labels(verdict)), LineList.joined(CommentColumns.reasons(verdict)), verdict.version());
        journal.changed(software, comment, "COMMENT_REWORDED", verdict.action().name());
    }

    private Optional<Comment> unmoved(Comment before) {
        return comments.lock(before.schoolId(), before.id()).filter(now -> now.state() == before.state());
    }

    private static boolean agrees(Comment comment, Presence presence) {
        return switch (presence) {
            case Presence.Gone _ -> comment.state() == CommentState.GONE;
            case Presence.Hidden _ -> comment.state() == CommentState.HIDDEN;
            case Presence.Live _ -> comment.state() == CommentState.VISIBLE || comment.state() == CommentState.HIDE_FAILED;
            case Presence.NotKnown _ -> true;
        };
    }

    private void enter(Comment comment, Presence presence) {
        var state = switch (presence) {
            case Presence.Gone _ -> CommentState.GONE;
            case Presence.Hidden _ -> CommentState.HIDDEN;
            case Presence.Live _ -> standing(comment);
            case Presence.NotKnown _ -> throw new IllegalArgumentException("Nothing was seen");
        };
        journal.enter(new Actor.Software(comment.schoolId()), comment, state, sentence(comment, state));
    }

    /** Visible where it may be; a comment that a person wanted hidden asks for a person again. */
    private CommentState standing(Comment comment) {
        var wantedHidden = actions.newest(comment.schoolId(), comment.id()).filter(action -> action.kind() == ModerationKind.HIDE);
        return wantedHidden.isPresent() ? CommentState.HIDE_FAILED : CommentState.VISIBLE;
    }

    private static String sentence(Comment comment, CommentState state) {
        var network = comment.network().label();
        return switch (state) {
            case HIDDEN -> "It was hidden on " + network + ", not from here.";
            case HIDE_FAILED -> "It was hidden and can be seen on " + network + " again. Hide it once more, or let it stand.";
            case GONE -> "It is no longer on " + network + ".";
            case VISIBLE, HIDING, SHOWING -> "";
        };
    }
}
