package gatepost.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Presence;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeCommentTest extends CommentTestBase {

    @ParameterizedTest(name = "{0}, wanted hidden: {1}, seen {2}: {3}")
    @CsvSource({
        "VISIBLE,     false, LIVE,   VISIBLE",
        "VISIBLE,     false, HIDDEN, HIDDEN",
        "VISIBLE,     false, GONE,   GONE",
        "HIDDEN,      true,  HIDDEN, HIDDEN",
        "HIDDEN,      true,  LIVE,   HIDE_FAILED",
        "HIDDEN,      false, LIVE,   VISIBLE",
        "HIDDEN,      true,  GONE,   GONE",
        "HIDE_FAILED, true,  LIVE,   HIDE_FAILED",
        "HIDE_FAILED, true,  HIDDEN, HIDDEN",
        "HIDE_FAILED, true,  GONE,   GONE",
        "GONE,        true,  LIVE,   HIDE_FAILED",
        "GONE,        false, LIVE,   VISIBLE",
        "GONE,        false, HIDDEN, HIDDEN",
        "GONE,        false, GONE,   GONE",
        "HIDING,      true,  LIVE,   HIDING",
        "HIDING,      true,  HIDDEN, HIDING",
        "HIDING,      true,  GONE,   HIDING",
        "SHOWING,     false, HIDDEN, SHOWING",
        "SHOWING,     false, LIVE,   SHOWING",
    })
    void whatAReadShowsMovesTheComment(CommentState from, boolean wantedHidden, String seen, CommentState to) {
        var comment = logged(newPost(), "You are bad");
        if (wantedHidden) {
            moderate(comment, ModerationKind.HIDE);
        }
        put(comment, from);
        bean(NoticeComment.class).seen(now(comment), presence(seen));
        assertThat(now(comment).state()).isEqualTo(to);
    }

    @Test
    void aFailedReadSaysNothing() {
        var comment = logged(newPost(), "You are bad");
        bean(NoticeComment.class).seen(comment, new Presence.NotKnown(new Failure(Failure.Kind.TRANSIENT, "No answer.", Duration.ZERO)));
        assertThat(now(comment).state()).isEqualTo(CommentState.VISIBLE);
    }

    @Test
    void aReadOlderThanTheLastMoveIsNotBelieved() {
        var before = logged(newPost(), "You are bad");
        put(before, CommentState.HIDE_FAILED);
        bean(NoticeComment.class).seen(before, new Presence.Hidden());
        assertThat(now(before).state()).isEqualTo(CommentState.HIDE_FAILED);
    }

    @Test
    void newWordsAreJudgedAgainAndTheOldOnesKept() {
        var comment = logged(newPost(), remote("c1", "You are kind"));
        moderate(comment, ModerationKind.ALLOW);
        bean(NoticeComment.class).reworded(comment, remote("c1", "You are bad"));
        bean(NoticeComment.class).reworded(comment, remote("c1", "You are bad"));
        assertThat(now(comment)).satisfies(after -> {
            assertThat(after.words()).isEqualTo("You are bad");
            assertThat(after.verdict()).isEqualTo(FirstVerdict.Action.HIDE);
            assertThat(after.reasons()).hasSize(2);
            assertThat(after.allowed()).isFalse();
        });
        assertThat(bean(EvidenceLocker.class).of(comment.schoolId(), comment.id())).singleElement()
                .satisfies(kept -> assertThat(kept.words()).isEqualTo("You are kind"));
    }

    @Test
    void halfACharacterIsNotTakenForNewWordsForEver() {
        var comment = logged(newPost(), remote("c1", "Half \uD83D a character"));
        bean(NoticeComment.class).reworded(comment, remote("c1", "Half \uD83D a character"));
        assertThat(bean(EvidenceLocker.class).of(comment.schoolId(), comment.id())).isEmpty();
    }

    private void put(Comment comment, CommentState state) {
        sql("UPDATE comment SET state = ? WHERE school_id = ? AND id = ?", state.name(), comment.schoolId(), comment.id());
    }

    private static Presence presence(String seen) {
        return switch (seen) {
            case "LIVE" -> new Presence.Live();
            case "HIDDEN" -> new Presence.Hidden();
            default -> new Presence.Gone();
        };
    }
}
