package gatepost.worker.comment;

import gatepost.core.account.ConnectAccount;
import gatepost.core.account.Credentials;
import gatepost.core.account.Network;
import gatepost.core.comment.Comment;
import gatepost.core.comment.ModerateComment;
import gatepost.core.comment.ModerationKind;
import gatepost.core.comment.NoticeComment;
import gatepost.core.comment.PublishedPostRows;
import gatepost.core.comment.ReasonCode;
import gatepost.core.comment.WatchedPost;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the worker's comments share: a post on a scripted Facebook. */
abstract class CommentWork extends DatabaseTest {

    static final Instant PUBLISHED = Instant.parse("2026-11-20T07:59:00Z");

    WatchedPost post;

    @Override
    protected Map<String, Object> settings() {
        return Map.of(ScriptedFacebook.PROPERTY, true);
    }

    @BeforeEach
    void publish() {
        clock().stopAt(Instant.parse("2026-11-20T09:00:00Z"));
        facebook().startAfresh();
        post = newPost(Network.FACEBOOK, Map.of("token", "t", "appSecret", "s"));
    }

    WatchedPost newPost(Network network, Map<String, String> credentials) {
        var school = newSchool();
        var account = bean(ConnectAccount.class).connect(new Actor.Software(school), network, "1001", "Oakfield", "oakfield",
                new Credentials(credentials));
        return new PublishedPostRows(this::sql).publish(school, account.id(), network, "1001_1", PUBLISHED);
    }

    ScriptedFacebook facebook() {
        return bean(ScriptedFacebook.class);
    }

    /** A comment that stands on Facebook and is in the log. */
    Comment read(String id, String words) {
        facebook().stands(id, words, false);
        bean(ReadComments.class).read(post);
        facebook().calls.clear();
        return logged(id);
    }

    Comment logged(String id) {
        return bean(NoticeComment.class).logged(post).stream().filter(comment -> comment.remoteId().equals(id)).findFirst().orElseThrow();
    }

    void moderate(Comment comment, ModerationKind kind) {
        bean(ModerateComment.class).handle(new Actor.Person(comment.schoolId(), Ids.next(), Ids.next(), "Sam Senior", Role.SLT), comment.id(),
                kind, ReasonCode.ABUSE);
    }
}
