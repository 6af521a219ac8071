package gatepost.core.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A rendition: the exact bytes that leave, in the encrypted store, named by their SHA-256. Sizes in pixels, position from 0.
 *
 * @param attested what its author attested (K6), as {@link gatepost.core.picture.Attestation#written} has it; empty in revisions from before
 * @param assetId  of which asset it was made, unknown in revisions from before; no part of what goes out
 */
@MappedEntity("revision_picture")
public record RevisionPicture(UUID schoolId, @Id UUID revisionId, int position, UUID fileId, String digest, String altText, int width,
                              int height, String attested, @Nullable UUID assetId) {
}
