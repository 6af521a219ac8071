package gatepost.core.comment;

import gatepost.core.account.Network;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.check.TimeLimit;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What tests of comments share: a public post and a judge that asks a person whenever a comment says "bad". */
abstract class CommentTestBase extends DatabaseTest {

    static final Instant WRITTEN = Instant.parse("2026-11-20T08:00:00Z");

    @Override
    protected Map<String, Object> settings() {
        return Map.of("gatepost.testing.judge", "simple");
    }

    @Primary
    @Singleton
    @Requires(property = "gatepost.testing.judge", value = "simple")
    static class SimpleJudge implements CommentJudge {

        @Override
        public FirstVerdict judge(UUID schoolId, String words) {
            return words.contains("bad")
                    ? new FirstVerdict(FirstVerdict.Action.HIDE, List.of("A bad word.", "Aimed at somebody."), "SLT", List.of("INSULT", "NAME"), "simple 1")
                    : new FirstVerdict(FirstVerdict.Action.ALLOW, List.of(), "", List.of(), "simple 1");
        }
    }

    WatchedPost newPost() {
        return newPost(newSchool());
    }

    WatchedPost newPost(UUID school) {
        return new PublishedPostRows(this::sql).publish(school, Ids.next(), Network.FACEBOOK, "post-" + Ids.next(), WRITTEN.minusSeconds(60));
    }

    static RemoteComment remote(String id, String words) {
        return new RemoteComment(id, Optional.empty(), Optional.of("author-1"), Optional.of("Pat Parent"), words, WRITTEN,
                "https://example.test/" + id, false, true, "{\"id\":\"" + id + "\"}");
    }

    /** Logs a comment and reads it back. */
    Comment logged(WatchedPost post, RemoteComment remote) {
        bean(LogComment.class).handle(post, remote);
        return bean(NoticeComment.class).logged(post).stream().filter(comment -> comment.remoteId().equals(remote.id())).findFirst().orElseThrow();
    }

    Comment logged(WatchedPost post, String words) {
        return logged(post, remote("c-" + Ids.next(), words));
    }

    Comment now(Comment comment) {
        return transaction(() -> bean(Comments.class).find(comment.schoolId(), comment.id()).orElseThrow());
    }

    void moderate(Comment comment, ModerationKind kind) {
        bean(ModerateComment.class).handle(person(comment.schoolId(), Role.SLT), comment.id(), kind, ReasonCode.ABUSE);
    }

    /** A log whose judge is this one. */
    LogComment logWith(CommentJudge judge, Duration limit) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = context().getBean(Argument.of(TransactionOperations.class, Connection.class));
        return new LogComment(bean(Comments.class), bean(WatchedPosts.class), new GuardedJudge(judge, bean(TimeLimit.class), limit),
                bean(CommentJournal.class), transactions, bean(Clock.class));
    }

    static Actor.Person person(UUID school, Role role) {
        return new Actor.Person(school, Ids.next(), Ids.next(), "Sam Senior", role);
    }
}
