package gatepost.api.post;

import gatepost.core.picture.Attestation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A rendition: the exact bytes that go out. Sizes in pixels.
 *
 * @param attested what its author attested; empty in revisions from before that was asked */
@Serdeable
public record RenditionView(int position, String url, String altText, int width, int height, List<Attestation> attested) {
}
