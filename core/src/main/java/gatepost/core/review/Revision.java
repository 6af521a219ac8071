package gatepost.core.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * The immutable frozen submission: nothing in it is ever changed or made again.
 *
 * @param digest     SHA-256 of the {@link Manifest}; decisions and publishing name it
 * @param checkRunId the check of exactly these words
 * @param detectors  labels of the detectors that looked at the pictures, comma-separated
 * @param covered    how many faces are covered
 * @param notFaces   how many found boxes a person said are no faces
 * @param adults     how many adults on no roll are shown whose consent is on file
 */
@MappedEntity("revision")
public record Revision(UUID schoolId, @Id UUID id, UUID postId, int number, String digest, String title, UUID checkRunId,
                       String detectors, int covered, int notFaces, int adults, UUID authorId, String submittedBy, Instant submittedAt) {
}
