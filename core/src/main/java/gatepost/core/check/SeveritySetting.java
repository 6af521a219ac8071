package gatepost.core.check;

import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** How much findings of one code hold a post up at one school, where that differs from the code's default. */
@MappedEntity("finding_severity")
public record SeveritySetting(UUID schoolId, @Id FindingCode code, Severity severity, Instant changedAt, UUID changedBy) {
}
