package gatepost.core.check;

import gatepost.core.account.Network;
import gatepost.core.picture.Box;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing a check run reported, as it is kept. Offsets are UTF-16 positions in the words it was found in.
 *
 * @param about digest of the code, the part and the words found: findings of any checks about the same words in the same part share it
 */
@MappedEntity("finding")
public record Finding(UUID schoolId, @Id UUID id, UUID runId, FindingCode code, Severity severity, Part part,
                      @Nullable Network network, @Nullable UUID pictureId, int startOffset, int endOffset, String message, @Nullable Integer x,
                      @Nullable Integer y, @Nullable Integer width, @Nullable Integer height, @Nullable UUID attachmentId, @Nullable Integer page, String about) {

    /** Whether another is about the very same words. */
    public boolean samePlace(Finding other) {
        return part == other.part && network == other.network && Objects.equals(pictureId, other.pictureId)
                && Objects.equals(attachmentId, other.attachmentId) && Objects.equals(page, other.page) && startOffset == other.startOffset
                && endOffset == other.endOffset;
    }

    /** Where in its picture it is, in upright pixels; nowhere for a finding in words that somebody typed. */
    public Optional<Box> box() {
        return x == null || y == null || width == null || height == null ? Optional.empty() : Optional.of(new Box(x, y, width, height));
    }
}
