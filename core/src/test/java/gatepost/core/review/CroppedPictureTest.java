package gatepost.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Box;
import gatepost.core.picture.CropPicture;
import gatepost.core.picture.Reading;
import gatepost.core.picture.RemovePicture;
import gatepost.core.picture.SeenLine;
import gatepost.core.picture.SeenWord;
import gatepost.core.post.PostLines;
import gatepost.core.post.Posts;
import gatepost.core.roll.Subject;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a crop leaves out does not go out and asks nothing; what it leaves in, if only by its rim, asks as before (K4). */
class CroppedPictureTest extends DatabaseTest {

    private static final Reading NAME = new Reading(List.of(new SeenLine(List.of(
            new SeenWord(new Box(3000, 2000, 200, 60), "Amelia", 0.9), new SeenWord(new Box(3220, 2000, 180, 60), "Shah", 0.9)))),
            List.of(), List.of());

    private TestSchool school;
    private Subject amelia;
    private UUID post;
    private UUID picture;

    /** Two faces at the top left, at 0 and at 100, and a name far to the right. */
    @BeforeEach
    void addAPicture() {
        school = new TestSchool(this);
        amelia = school.pupil("Amelia", "Shah");
        post = school.draft("What a morning!", school.both());
        picture = school.picture(post, NAME, .9, .9);
    }

    @Test
    void outsideTheCropNothingIsAskedAndNobodyIsDepicted() {
        assertThat(keys()).containsExactly("FACE_UNANSWERED", "FACE_UNANSWERED", "WRITING_TO_COVER");
        say(0, AnswerKind.PUPIL, Optional.of(amelia.id()));
        crop(new Box(1000, 500, 1500, 1200));
        assertThat(keys()).isEmpty();
        school.submit(post, 2);
        var frozen = transaction(() -> bean(Revisions.class).whole(bean(Revisions.class).newest(school.id(), post).orElseThrow()));
        assertThat(frozen.depictions()).isEmpty();
    }

    @Test
    void aFaceOfWhichTheRimRemainsStillAsks() {
        crop(new Box(170, 0, 2000, 1500));
        assertThat(keys()).containsExactly("FACE_UNANSWERED");
        assertThat(transaction(() -> bean(PostLines.class).page(school.id(), List.of("DRAFT"), "", "%", 1, 0).getFirst().unanswered()))
                .as("the list of posts counts the same").isEqualTo(1);
        say(1, AnswerKind.COVER, Optional.empty());
        assertThat(keys()).isEmpty();
    }

    @Test
    void aNameOfWhichHalfRemainsMustBeCovered() {
        crop(new Box(1000, 500, 2200, 2000));
        assertThat(keys()).containsExactly("WRITING_TO_COVER");
    }

    @Test
    void theWholePictureAsksAgain() {
        crop(new Box(1000, 500, 1500, 1200));
        bean(CropPicture.class).forget(school.teacher(), post, picture);
        assertThat(keys()).containsExactly("FACE_UNANSWERED", "FACE_UNANSWERED", "WRITING_TO_COVER");
    }

    @Test
    void aCropThatShowsNothingIsRefusedAndOneThatSticksOutIsCutOff() {
        assertThat(catchThrowableOfType(UnreadyException.class, () -> crop(new Box(10, 10, 100, 900))).issues())
                .extracting(Issue::key).containsExactly("BOX_TOO_SMALL");
        crop(new Box(-50, -50, 100_000, 100_000));
        assertThat(keys()).hasSize(3);
    }

    @Test
    void aCroppedPictureCanBeRemoved() {
        crop(new Box(1000, 500, 1500, 1200));
        bean(RemovePicture.class).handle(school.teacher(), post, picture);
        school.check(post);
        assertThat(keys()).isEmpty();
    }

    private void crop(Box part) {
        bean(CropPicture.class).handle(school.teacher(), post, picture, part);
    }

    private void say(int face, AnswerKind kind, Optional<UUID> subject) {
        school.say(post, picture, school.faces(post).get(face), kind, subject);
    }

    private List<String> keys() {
        return transaction(() -> SubmissionPolicy.issues(bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow())))
                .stream().map(Issue::key).toList();
    }
}
