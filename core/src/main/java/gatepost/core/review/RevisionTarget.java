package gatepost.core.review;

import gatepost.core.account.Network;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The words one account will receive, to the letter. */
@MappedEntity("revision_target")
public record RevisionTarget(UUID schoolId, @Id UUID revisionId, UUID accountId, Network network, String words) {
}
