package gatepost.worker.comment;

import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.comment.Comment;
import gatepost.core.comment.CommentState;
import gatepost.core.comment.LogComment;
import gatepost.core.comment.NoticeComment;
import gatepost.core.comment.WatchedPost;
import gatepost.core.shared.Trace;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.account.AccountDesk.Desk;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the comments under one post, with no transaction open, and takes in what is new or has changed. */
@Singleton
class ReadComments {

    private static final Logger LOG = LoggerFactory.getLogger(ReadComments.class);

    private final AccountDesk desks;
    private final LogComment log;
    private final NoticeComment notice;
    private final Clock clock;

    ReadComments(AccountDesk desks, LogComment log, NoticeComment notice, Clock clock) {
        this.desks = desks;
        this.log = log;
        this.notice = notice;
        this.clock = clock;
    }

    /** @return why the network could not be read, if it could not */
    Optional<Failure> read(WatchedPost post) {
        // first what is known, then what stands there: a comment that moves between the two is left to the next read
        var logged = notice.logged(post);
        var desk = desks.open(post.schoolId(), post.accountId());
        var above = new RemoteRef(RemoteKind.POST, post.remoteId());
        return switch (desk.connector().comments(desk.access(), above)) {
            case RemoteComments.NotListed(var failure) -> Optional.of(failure);
            case RemoteComments.Listed(var listed) -> {
                takeIn(post, logged, listed);
                missing(logged, listed).forEach(comment -> lookFor(desk, above, comment));
                yield Optional.empty();
            }
        };
    }

    /**
     * Looks for each comment of a post that was taken down: on some networks they go with it, on others they stay. Stops where the network
     * cannot be read.
     *
     * @return why it could not
     */
    Optional<Failure> readAfterRemoval(WatchedPost post) {
        var standing = notice.logged(post).stream().filter(comment -> comment.state() != CommentState.GONE && !comment.moving()).toList();
        var desk = desks.open(post.schoolId(), post.accountId());
        return standing.stream().map(comment -> lookFor(desk, new RemoteRef(RemoteKind.POST, post.remoteId()), comment))
                .flatMap(Optional::stream).findFirst();
    }

    /** One that cannot be taken in keeps no other out of the log (M2). */
    private void takeIn(WatchedPost post, List<Comment> logged, List<RemoteComment> listed) {
        var known = logged.stream().collect(Collectors.toMap(Comment::remoteId, Function.identity()));
        var odd = new ArrayList<RuntimeException>();
        for (var remote : listed) {
            try {
                takeIn(post, Optional.ofNullable(known.get(remote.id())), remote);
            } catch (RuntimeException failed) {
                odd.add(failed);
            }
        }
        if (!odd.isEmpty()) {
            LOG.warn("{} of {} comments under publication {} could not be taken in: {}", odd.size(), listed.size(), post.publicationId(),
                    Trace.of(odd.getFirst()));
        }
    }

    private void takeIn(WatchedPost post, Optional<Comment> before, RemoteComment remote) {
        if (before.isEmpty()) {
            log.handle(post, remote);
            return;
        }
        notice.reworded(before.get(), remote);
        if (ListTells.visibility(before.get(), remote)) {
            notice.seen(before.get(), ListTells.presence(remote));
        }
    }

    private List<Comment> missing(List<Comment> logged, List<RemoteComment> listed) {
        var there = listed.stream().map(RemoteComment::id).collect(Collectors.toSet());
        var now = clock.instant();
        return logged.stream().filter(comment -> !there.contains(comment.remoteId()) && ListTells.mustBeThere(comment, now)).toList();
    }

    /** A list that lacks a comment proves little; the comment's own read does (I9). */
    private Optional<Failure> lookFor(Desk desk, RemoteRef above, Comment comment) {
        var presence = desk.connector().inspectComment(desk.access(), above, comment.remoteId());
        notice.seen(comment, presence);
        return presence instanceof Presence.NotKnown(var failure) ? Optional.of(failure) : Optional.empty();
    }
}
