package gatepost.core.picture;

import gatepost.core.account.Network;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A post of the same school that was published with a photograph like one in a draft.
 *
 * @param pictureId   the draft's picture
 * @param postId      the earlier post
 * @param title       what staff call it
 * @param publishedAt unknown where the network did not say
 * @param removed     whether it was taken down
 * @param withdrawn   whether that was because of a withdrawn consent of somebody in that picture
 */
@MappedEntity("earlier_use")
public record EarlierUse(@Id UUID pictureId, UUID postId, String title, Network network, @Nullable Instant publishedAt, boolean removed,
                         boolean withdrawn) {
}
