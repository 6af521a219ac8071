package gatepost.api.post;

import gatepost.core.picture.AnswerKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What was said about a face, with that person's photo consents; for an adult on no roll, where the consent is filed. */
@Serdeable
public record AnswerView(AnswerKind kind, @Nullable UUID subjectId, @Nullable String name, @Nullable String group,
                         @Nullable String note, List<ConsentMark> consents) {
}
