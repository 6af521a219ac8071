package gatepost.core.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether an account can be used, as its network last said.
 *
 * @param sentence what a person has to do, empty while all is well
 */
@MappedEntity("account_health")
public record AccountHealth(UUID schoolId, @Id UUID accountId, boolean well, String sentence, Instant checkedAt) {
}
