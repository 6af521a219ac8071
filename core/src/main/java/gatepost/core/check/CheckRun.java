package gatepost.core.check;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One execution of a check on exact input.
 *
 * @param version     of the check
 * @param inputDigest see {@link WordsInput#digest}
 * @param sentence    why it is inconclusive, for people; empty otherwise
 */
@MappedEntity("check_run")
public record CheckRun(UUID schoolId, @Id UUID id, UUID postId, String name, String version, String inputDigest, Verdict outcome,
                       String sentence, Instant startedAt, long millis) {

    /** The name of the check of the words. */
    public static final String WORDS = "WORDS";
}
