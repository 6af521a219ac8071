package gatepost.core.check;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A pupil whom a found name may mean; the lowest position is the most likely. */
@MappedEntity("finding_candidate")
public record FindingCandidate(UUID schoolId, @Id UUID findingId, UUID subjectId, int position) {
}
