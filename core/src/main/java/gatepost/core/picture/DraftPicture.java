package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A picture in a draft: an asset with its place, its alt text and what its author attests.
 *
 * @param complete   every face is marked
 * @param dressed    everybody is suitably dressed
 * @param untroubled nobody is in distress
 * @param discreet   nothing confidential can be seen
 */
@MappedEntity("draft_picture")
public record DraftPicture(UUID schoolId, @Id UUID id, UUID postId, UUID assetId, int position, String altText, boolean complete,
                           boolean dressed, boolean untroubled, boolean discreet) {

    /** What its author attests. */
    public Set<Attestation> attested() {
        return Attestation.all().stream().filter(this::attests).collect(Collectors.toUnmodifiableSet());
    }

    private boolean attests(Attestation attestation) {
        return switch (attestation) {
            case FACES_MARKED -> complete;
            case SUITABLY_DRESSED -> dressed;
            case NOBODY_IN_DISTRESS -> untroubled;
            case NOTHING_CONFIDENTIAL -> discreet;
        };
    }
}
