package gatepost.core.picture;

import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Records what a person says about one face, in place of what was said before. */
@Singleton
public class AnswerFace {

    private static final int LONGEST_NOTE = 200;

    private final EditPictures edit;
    private final Faces faces;
    private final Subjects subjects;
    private final Clock clock;

    AnswerFace(EditPictures edit, Faces faces, Subjects subjects, Clock clock) {
        this.edit = edit;
        this.faces = faces;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** For every kind but {@link AnswerKind#ADULT}. */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId, AnswerKind kind, Optional<UUID> subjectId) {
        handle(actor, postId, pictureId, faceId, kind, subjectId, "");
    }

    /** @param subjectId who it is, for the kinds that name somebody
     *  @param note      where the consent is filed, for an adult who is on no roll */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId, AnswerKind kind, Optional<UUID> subjectId, String note) {
        var post = edit.lock(actor, postId);
        var face = faceIn(edit.picture(post, pictureId), faceId);
        var subject = kind.names() ? Optional.of(requireSubject(actor, kind, subjectId, face)) : Optional.<UUID>empty();
        var filed = kind == AnswerKind.ADULT ? requireFiled(note.strip(), face) : "";
        faces.forgetAnswer(post.schoolId(), face.id());
        faces.answer(post.schoolId(), face.id(), kind, subject.orElse(null), filed, actor.personId(), clock.instant());
        edit.done(actor, post, "FACE_ANSWERED_" + kind, face.id());
    }

    /** Takes an answer back: the face asks again. */
    @Transactional
    public void forget(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId) {
        var post = edit.lock(actor, postId);
        var face = faceIn(edit.picture(post, pictureId), faceId);
        faces.forgetAnswer(post.schoolId(), face.id());
        edit.done(actor, post, "FACE_ANSWER_TAKEN_BACK", face.id());
    }

    private Face faceIn(DraftPicture picture, UUID faceId) {
        return faces.find(picture.schoolId(), faceId).filter(face -> face.assetId().equals(picture.assetId()))
                .orElseThrow(() -> new MissingException("face"));
    }

    private static String requireFiled(String note, Face face) {
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new UnreadyException(Issue.of("NOTE_MISSING", note.isEmpty() ? "Say where this person's consent is filed."
                    : "Keep it under " + LONGEST_NOTE + " characters.").atFace(face.id()).inField("note"));
        }
        return note;
    }

    private UUID requireSubject(Actor.Person actor, AnswerKind kind, Optional<UUID> subjectId, Face face) {
        var wanted = SubjectKind.valueOf(kind.name());
        return subjectId.flatMap(id -> subjects.findBySchoolIdAndId(actor.schoolId(), id))
                .filter(subject -> subject.kind() == wanted)
                .orElseThrow(() -> new UnreadyException(
                        Issue.of("SUBJECT_MISSING", "Choose who this is from the roll, or cover the face.").atFace(face.id())))
                .id();
    }
}
