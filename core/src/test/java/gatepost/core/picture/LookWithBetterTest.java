package gatepost.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatepost.core.post.Posts;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boxes of faces over their life: looked at again, moved, taken away. */
class LookWithBetterTest extends DatabaseTest {

    private TestSchool school;
    private UUID post;
    private UUID picture;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(this);
        post = school.draft("What a morning!", school.both());
        picture = school.picture(post, .9, .8);
    }

    @Test
    void theBasicDetectorsPicturesAreLookedAtAgainOnceTheBetterOneIsThere() {
        lookedWith(DetectorName.MEDIAPIPE_FULL_RANGE);
        assertThat(bean(LookWithBetter.class).handle(DetectorName.MEDIAPIPE_FULL_RANGE)).isZero();
        assertThat(bean(LookWithBetter.class).handle(DetectorName.YUNET_N)).isPositive();
        assertThat(state()).isEqualTo(LookState.LOOKING);
    }

    @Test
    void whatPeopleSaidStaysAndWhatIsNewAsksAndReopensThePicture() {
        var answered = school.faces(post).getFirst();
        school.say(post, picture, answered, AnswerKind.COVER, Optional.empty());
        lookedWith(DetectorName.MEDIAPIPE_FULL_RANGE);
        bean(LookWithBetter.class).handle(DetectorName.YUNET_N);
        // the answered face is not seen any more, the second is, and a third is new
        look(new FaceBox(new Box(102, 52, 60, 80), .9), new FaceBox(new Box(900, 400, 70, 90), .7));
        assertThat(transaction(() -> bean(Faces.class).ofPost(school.id(), post))).extracting(Face::x).containsExactly(0, 100, 900);
        assertThat(transaction(() -> bean(Faces.class).answer(school.id(), answered))).isPresent();
        assertThat(transaction(() -> bean(DraftPictures.class).find(school.id(), post, picture).orElseThrow().complete())).isFalse();
    }

    @Test
    void aPossibleFaceThatNobodyAnsweredAndTheBetterDetectorDoesNotSeeIsGone() {
        lookedWith(DetectorName.MEDIAPIPE_FULL_RANGE);
        bean(LookWithBetter.class).handle(DetectorName.YUNET_N);
        look(new FaceBox(new Box(100, 50, 60, 80), .9));
        assertThat(school.faces(post)).hasSize(1);
        assertThat(transaction(() -> bean(DraftPictures.class).find(school.id(), post, picture).orElseThrow().complete())).isTrue();
    }

    @Test
    void aBoxIsMovedInsideThePictureAndKeepsItsAnswer() {
        var face = school.faces(post).getFirst();
        school.say(post, picture, face, AnswerKind.COVER, Optional.empty());
        bean(MarkFace.class).move(school.teacher(), post, picture, face, new Box(3950, 2950, 500, 500));
        assertThat(transaction(() -> bean(Faces.class).find(school.id(), face).orElseThrow().box())).isEqualTo(new Box(3950, 2950, 50, 50));
        assertThat(transaction(() -> bean(Faces.class).answer(school.id(), face))).isPresent();
    }

    @Test
    void aDetectedBoxIsTakenAwayOnlyForAReason() {
        var face = school.faces(post).getFirst();
        assertThat(catchThrowableOfType(UnreadyException.class,
                () -> bean(MarkFace.class).delete(school.teacher(), post, picture, face, "  ")).issues())
                .extracting(Issue::key).isEqualTo(List.of("REASON_MISSING"));
        bean(MarkFace.class).delete(school.teacher(), post, picture, face, "Drawn twice.");
        assertThat(school.faces(post)).hasSize(1).doesNotContain(face);
    }

    @Test
    void heapsOfOldPicturesAreLookedAtAgainAFewAtATime() {
        for (int i = 0; i < 12; i++) {
            school.picture(post, .9);
        }
        sql("UPDATE look SET detector = ? WHERE school_id = ?", DetectorName.MEDIAPIPE_FULL_RANGE.label(), school.id());
        assertThat(bean(LookWithBetter.class).handle(DetectorName.YUNET_N)).isBetween(1, 10);
        assertThat(bean(LookWithBetter.class).handle(DetectorName.YUNET_N)).isZero();
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE school_id = ? AND action = 'PICTURE_LOOKED_AT_AGAIN'", school.id()))
                .isEqualTo(number("SELECT COUNT(*) FROM look WHERE school_id = ? AND state = 'LOOKING'", school.id()));
        sql("UPDATE look SET state = 'FAILED' WHERE state = 'LOOKING'");
    }

    @Test
    void anAuthorWhoTypesWhileAPictureIsRecordedIsNotStoppedByIt() throws Exception {
        lookedWith(DetectorName.MEDIAPIPE_FULL_RANGE);
        bean(LookWithBetter.class).handle(DetectorName.YUNET_N);
        try (var worker = Executors.newVirtualThreadPerTaskExecutor()) {
            var looked = transaction(() -> {
                bean(Posts.class).lock(school.id(), post);
                var recording = worker.submit(() -> look(new FaceBox(new Box(900, 400, 70, 90), .7)));
                awaitHeldUp("SELECT * FROM post");
                bean(DraftPictures.class).describe(school.id(), picture, "Children run.", true, true, true, true);
                return recording;
            });
            looked.get();
        }
        assertThat(state()).isEqualTo(LookState.LOOKED);
        assertThat(transaction(() -> bean(DraftPictures.class).find(school.id(), post, picture).orElseThrow().complete())).isFalse();
    }

    private void lookedWith(DetectorName detector) {
        sql("UPDATE look SET detector = ? WHERE school_id = ? AND asset_id = ?", detector.label(), school.id(), asset());
    }

    private void look(FaceBox... faces) {
        var before = transaction(() -> bean(Looks.class).find(school.id(), asset()).orElseThrow());
        bean(RecordLook.class).looked(school.id(), asset(), new RecordLook.Seen(new Detector(DetectorName.YUNET_N, "e".repeat(64)), 4000,
                3000, before.proofFileId(), List.of(faces), Reading.NOTHING, Camera.UNNAMED, new Likeness(7), 9));
    }

    private LookState state() {
        return transaction(() -> bean(Looks.class).find(school.id(), asset()).orElseThrow().state());
    }

    private UUID asset() {
        return transaction(() -> bean(DraftPictures.class).find(school.id(), post, picture).orElseThrow().assetId());
    }
}
