package gatepost.api.today;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What needs this person, most urgent first, and what happened lately. */
@Serdeable
public record Today(List<Card> cards, List<Recent> recent) {

    /** Kinds of cards, most urgent first. */
    public enum CardKind {
        TAKEDOWN,
        UNKNOWN,
        REVIEW,
        COMMENTS,
        STOPPED,
        CHANGES_REQUESTED,
        DRAFT
    }

    /** One thing to do, and the page on which to do it. */
    @Serdeable
    public record Card(CardKind kind, String title, String detail, long count, @Nullable UUID postId, String link,
                       @Nullable Instant since) {
    }

    /** One thing that happened. */
    @Serdeable
    public record Recent(Instant at, String sentence, UUID postId) {
    }
}
