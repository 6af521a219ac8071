package gatepost.core.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The end of a school's chain. */
@MappedEntity("audit_head")
record AuditHead(@Id UUID schoolId, long sequence, String digest) {

    /** Before the first link. */
    static AuditHead start(UUID schoolId) {
        return new AuditHead(schoolId, 0, "0".repeat(64));
    }
}
