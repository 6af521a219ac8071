package gatepost.core.picture;

import gatepost.core.text.FindingCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Why a person accepts what was found about a draft's picture as a whole: the device that took it, or where it was used before. */
@MappedEntity("picture_acceptance")
public record PictureAcceptance(UUID schoolId, @Id UUID pictureId, FindingCode code, String reason, UUID setBy, Instant setAt) {
}
