package gatepost.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Box;
import gatepost.core.picture.MarkFace;
import gatepost.core.post.PostState;
import gatepost.core.post.Statuses;
import gatepost.core.review.FreezeRevision.Rendition;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever can be seen in what would go out has been answered for, whatever became of the boxes (C2, C9). */
class SeenFacesTest extends DatabaseTest {

    /** Where {@link TestSchool#picture} sees its first face. */
    private static final Box FACE = new Box(0, 50, 60, 80);

    private TestSchool school;
    private UUID pupil;
    private UUID post;
    private UUID picture;
    private UUID face;

    @BeforeEach
    void aDraftWithOneFace() {
        school = new TestSchool(this);
        pupil = school.pupil("Amelia", "Shah", TestSchool.everything()).id();
        post = school.draft("What a morning!", school.both());
        picture = school.picture(post, 0.9);
        face = school.faces(post).getFirst();
    }

    @Test
    void aFaceThatWasAnsweredForMayBeSeen() {
        say(AnswerKind.PUPIL, Optional.of(pupil));
        assertThat(frozenWith(FACE)).isEqualTo(PostState.WAITING);
    }

    @Test
    void aBoxPutRightByHandStillAnswersForItsFace() {
        say(AnswerKind.PUPIL, Optional.of(pupil));
        move(new Box(0, 30, 80, 120));
        assertThat(frozenWith(FACE)).isEqualTo(PostState.WAITING);
    }

    @Test
    void aFaceWhoseBoxWasMovedAwayGivesTheDraftBackAndSaysWhereItIs() {
        say(AnswerKind.COVER, Optional.empty());
        move(new Box(400, 300, 60, 80));
        assertThat(frozenWith(FACE)).isEqualTo(PostState.DRAFT);
        assertThat(transaction(() -> bean(Statuses.class).ofPost(school.id(), post)).getLast().why()).contains("at the top left of photo 1");
    }

    @Test
    void aFaceWhoseBoxWasTakenAwayGivesTheDraftBack() {
        bean(MarkFace.class).delete(school.teacher(), post, picture, face, "Nobody there.");
        assertThat(frozenWith(FACE)).isEqualTo(PostState.DRAFT);
    }

    @Test
    void oneBoxAroundACrowdAnswersForNobody() {
        say(AnswerKind.NOT_A_FACE, Optional.empty());
        move(new Box(0, 0, 2000, 2000));
        assertThat(frozenWith(FACE)).isEqualTo(PostState.DRAFT);
    }

    private void say(AnswerKind kind, Optional<UUID> subject) {
        school.say(post, picture, face, kind, subject);
    }

    private void move(Box box) {
        bean(MarkFace.class).move(school.teacher(), post, picture, face, box);
    }

    private PostState frozenWith(Box seen) {
        bean(Submit.class).handle(school.teacher(), post, 2);
        var freeze = bean(FreezeRevision.class);
        var planned = freeze.plan(school.id(), post).orElseThrow();
        freeze.freeze(school.id(), post, planned, Map.of(picture, new Rendition(school.store("rendition"), "a".repeat(64), 2000, 1500,
                List.of(seen))));
        return transaction(() -> bean(Statuses.class).ofPost(school.id(), post)).getLast().state();
    }
}
