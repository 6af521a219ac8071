package gatepost.api.comment;

import gatepost.core.comment.Evidence;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What stood there before a person acted, and who it was kept for.
 *
 * @param digest SHA-256 over everything kept
 * @param intact whether what is kept still agrees with the digest
 */
@Serdeable
record EvidenceView(String text, @Nullable String author, Instant at, String permalink, String digest, boolean intact, Instant keptAt,
                    String by) {

    static EvidenceView of(Evidence kept) {
        return new EvidenceView(kept.words(), kept.author().isEmpty() ? null : kept.author(), kept.writtenAt(), kept.permalink(), kept.digest(),
                kept.intact(), kept.keptAt(), kept.keptBy());
    }
}
