package gatepost.core.picture;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who or what a person says a face is (C9).
 *
 * @param subjectId present exactly when the kind {@linkplain AnswerKind#names() names} somebody
 * @param note      where an adult's consent is filed, empty for every other kind */
@MappedEntity("face_answer")
public record FaceAnswer(UUID schoolId, @Id UUID faceId, AnswerKind kind, @Nullable UUID subjectId, String note, UUID answeredBy,
                         Instant answeredAt) {

    public Optional<UUID> subject() {
        return Optional.ofNullable(subjectId);
    }
}
