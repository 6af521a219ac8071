package gatepost.core.picture;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the worker made of an asset.
 *
 * @param detector    label of the detector that looked, empty before
 * @param modelDigest SHA-256 of its model
 * @param width       of the upright picture in pixels, 0 before it was looked at
 * @param proofFileId the screen-sized picture that tagging shows, absent before
 * @param sentence    why it was refused or failed, for people
 * @param millis      how long looking took
 * @param generation  which {@linkplain #CURRENT kind} of look it was
 */
@MappedEntity("look")
public record Look(UUID schoolId, @Id UUID assetId, LookState state, String detector, String modelDigest, int width, int height,
                   @Nullable UUID proofFileId, String sentence, long millis, Instant lookedAt, int generation) {

    /** What a look takes in today: faces (0), words and codes, the device that took the picture and its likeness (1). */
    public static final int CURRENT = 1;

    static Look started(UUID schoolId, UUID assetId, Instant now) {
        return new Look(schoolId, assetId, LookState.LOOKING, "", "", 0, 0, null, "", 0, now, CURRENT);
    }

    public Optional<UUID> proof() {
        return Optional.ofNullable(proofFileId);
    }
}
