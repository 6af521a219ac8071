package gatepost.core.post;

import gatepost.core.account.Network;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Words that replace the draft's own on one network. */
@MappedEntity("draft_variant")
public record DraftVariant(UUID schoolId, @Id UUID postId, Network network, String words) {
}
