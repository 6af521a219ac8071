package gatepost.api.consent;

import gatepost.core.roll.SubjectKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** One person of the register. */
@Serdeable
record ConsentRow(UUID subjectId, SubjectKind kind, String name, String group, List<ConsentCell> cells) {
}
