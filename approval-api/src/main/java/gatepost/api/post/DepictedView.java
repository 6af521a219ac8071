package gatepost.api.post;

import gatepost.core.review.DepictionKind;
import gatepost.core.roll.SubjectKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Somebody who is shown or named, with the consents it rests on. */
@Serdeable
public record DepictedView(UUID subjectId, String name, String group, SubjectKind kind, DepictionKind how, List<ConsentMark> consents) {
}
