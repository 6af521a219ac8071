package gatepost.api.post;

import gatepost.core.picture.Attestation;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A picture of a draft. Sizes in upright pixels, 0 until it was looked at. */
@Serdeable
public record PictureView(UUID id, UUID assetId, String fileName, String altText, int position, Set<Attestation> attested,
                          int width, int height, @Nullable String proofUrl, LookView look, List<FaceView> faces,
                          List<PlaceView> places, @Nullable BoxView crop) {
}
