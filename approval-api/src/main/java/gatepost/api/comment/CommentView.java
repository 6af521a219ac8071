package gatepost.api.comment;

import gatepost.core.account.Network;
import gatepost.core.comment.CommentInContext;
import gatepost.core.comment.CommentState;
import gatepost.core.comment.FirstVerdict;
import gatepost.core.comment.ModerationAction;
import gatepost.core.comment.ModerationKind;
import gatepost.core.comment.ReasonCode;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A comment as the person who asks may read it.
 *
 * @param author   absent where the network keeps the name
 * @param sentence what to know about its state, absent where the state says it all
 * @param evidence whether what was there was kept
 * @param actions  what this person may do now
 */
@Serdeable
record CommentView(UUID id, Network network, UUID postId, String postTitle, @Nullable String author, String text, Instant at,
                   String permalink, Verdict verdict, CommentState state, boolean allowed, @Nullable String sentence, boolean evidence,
                   Set<ModerationKind> actions, List<Action> history, Author authorHistory) {

    /** What software made of it before a person read it. */
    @Serdeable
    record Verdict(FirstVerdict.Action action, List<String> reasons, @Nullable String escalate, List<String> labels) {
    }

    /** What somebody did about it. */
    @Serdeable
    record Action(Instant at, String who, ModerationKind action, @Nullable ReasonCode reason) {

        static Action of(ModerationAction action) {
            return new Action(action.at(), action.actor(), action.kind(), action.reason());
        }
    }

    /** How often its author commented on the school's posts, and how many of those are hidden. */
    @Serdeable
    record Author(long total, long hidden) {
    }

    static CommentView of(CommentInContext read) {
        var comment = read.comment();
        return new CommentView(comment.id(), comment.network(), read.postId(), read.postTitle(), orNull(comment.authorName()), comment.words(),
                comment.writtenAt(), comment.permalink(),
                new Verdict(comment.verdict(), comment.reasons(), orNull(comment.escalate()), comment.labels()), comment.state(),
                comment.allowed(), orNull(comment.sentence()), read.evidence(), read.actions(),
                read.history().stream().map(Action::of).toList(), new Author(read.author().total(), read.author().hidden()));
    }

    private static @Nullable String orNull(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty()).orElse(null);
    }
}
