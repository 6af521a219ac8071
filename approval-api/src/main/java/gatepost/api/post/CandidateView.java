package gatepost.api.post;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A pupil whom a found name may mean. */
@Serdeable
public record CandidateView(UUID subjectId, String name, String group) {
}
