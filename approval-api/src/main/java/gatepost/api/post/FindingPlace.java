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
 * @param page for a finding in an attached document: which page, 0 for the name of the file and for the document as a whole
 */
@Serdeable
public record FindingPlace(Part part, @Nullable Network network, @Nullable UUID pictureId, int start, int end, @Nullable BoxView box,
                           @Nullable UUID attachmentId, @Nullable Integer page) {
}
