package gatepost.api.post;

import gatepost.core.account.Network;
import gatepost.core.check.Part;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Where a finding is: UTF-16 offsets in the named part of the words.
 *
 * @param box for a finding in a picture: where, in pixels of the upright picture
 */
@Serdeable
public record FindingPlace(Part part, @Nullable Network network, @Nullable UUID pictureId, int start, int end, @Nullable BoxView box) {
}
