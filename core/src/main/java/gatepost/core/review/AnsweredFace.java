package gatepost.core.review;

import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Face;
import gatepost.core.picture.FaceAnswer;
import java.util.Optional;
import java.util.UUID;

/** A face and what was said about it, if anything was. */
public record AnsweredFace(Face face, Optional<FaceAnswer> answer) {

    /** Whom a person said this is. */
    public Optional<UUID> subject() {
        return answer.flatMap(FaceAnswer::subject);
    }

    public boolean is(AnswerKind kind) {
        return answer.filter(it -> it.kind() == kind).isPresent();
    }
}
