package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A picture in a draft: an asset with its place, its alt text and its author's word that every face is marked. */
@MappedEntity("draft_picture")
public record DraftPicture(UUID schoolId, @Id UUID id, UUID postId, UUID assetId, int position, String altText, boolean complete) {
}
