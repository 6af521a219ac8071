package gatepost.core.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** An entry that the sealer has not yet put into the chain. */
@MappedEntity("audit_waiting")
record AuditWaitingEntry(UUID schoolId, @Id UUID entryId) {
}
