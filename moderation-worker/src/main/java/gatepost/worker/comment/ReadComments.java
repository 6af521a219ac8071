package gatepost.worker.comment;

import gatepost.core.account.port.Failure;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.comment.Comment;
import gatepost.core.comment.CommentState;
import gatepost.core.comment.LogComment;
import gatepost.core.comment.NoticeComment;
import gatepost.core.comment.WatchedPost;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.account.AccountDesk.Desk;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the comments under one post, with no transaction open, and takes in what is new or has changed. */
@Singleton
class ReadComments {

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

    /** Looks for each comment of a post that was taken down: on some networks they go with it, on others they stay. */
    void readAfterRemoval(WatchedPost post) {
        var standing = notice.logged(post).stream().filter(comment -> comment.state() != CommentState.GONE && !comment.moving()).toList();
        var desk = desks.open(post.schoolId(), post.accountId());
        standing.forEach(comment -> lookFor(desk, new RemoteRef(RemoteKind.POST, post.remoteId()), comment));
    }

    private void takeIn(WatchedPost post, List<Comment> logged, List<RemoteComment> listed) {
        var known = logged.stream().collect(Collectors.toMap(Comment::remoteId, Function.identity()));
        for (var remote : listed) {
            var before = known.get(remote.id());
            if (before == null) {
                log.handle(post, remote);
            } else {
                notice.reworded(before, remote);
                if (ListTells.visibility(before, remote)) {
                    notice.seen(before, ListTells.presence(remote));
                }
            }
        }
    }

    private List<Comment> missing(List<Comment> logged, List<RemoteComment> listed) {
        var there = listed.stream().map(RemoteComment::id).collect(Collectors.toSet());
        var now = clock.instant();
        return logged.stream().filter(comment -> !there.contains(comment.remoteId()) && ListTells.mustBeThere(comment, now)).toList();
    }

    /** A list that lacks a comment proves little; the comment's own read does (I9). */
    private void lookFor(Desk desk, RemoteRef above, Comment comment) {
        notice.seen(comment, desk.connector().inspectComment(desk.access(), above, comment.remoteId()));
    }
}
