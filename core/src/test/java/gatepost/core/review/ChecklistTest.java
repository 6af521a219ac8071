package gatepost.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatepost.core.picture.AnswerFace;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Attestation;
import gatepost.core.picture.DescribePicture;
import gatepost.core.post.Posts;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an author attests of each picture (K6), and adults whose consent is on file. */
class ChecklistTest extends DatabaseTest {

    private TestSchool school;
    private UUID post;
    private UUID picture;

    @BeforeEach
    void addAPicture() {
        school = new TestSchool(this);
        post = school.draft("What a morning!", school.both());
        picture = school.picture(post, .9);
        school.say(post, picture, face(), AnswerKind.COVER, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Attestation.class)
    void withoutAnyOneOfItsTicksAPictureHoldsThePost(Attestation missing) {
        attest(EnumSet.complementOf(EnumSet.of(missing)));
        assertThat(keys()).containsExactly(missing == Attestation.FACES_MARKED ? "PICTURE_NOT_COMPLETE" : "PICTURE_NOT_ATTESTED");
        attest(Attestation.all());
        assertThat(keys()).isEmpty();
    }

    @Test
    void theTicksAreFrozenAndPartOfWhatIsApproved() {
        school.submit(post, 2);
        var frozen = frozen();
        assertThat(frozen.pictures()).singleElement().satisfies(it -> assertThat(it.attested())
                .isEqualTo("FACES_MARKED,SUITABLY_DRESSED,NOBODY_IN_DISTRESS,NOTHING_CONFIDENTIAL"));
        assertThat(frozen.intact()).isTrue();
        sql("UPDATE revision_picture SET attested = 'FACES_MARKED' WHERE school_id = ?", school.id());
        assertThat(frozen().intact()).isFalse();
    }

    @Test
    void aRevisionFromBeforePicturesWereAttestedKeepsItsDigest() {
        var before = new RevisionPicture(school.id(), Ids.next(), 0, Ids.next(), "a".repeat(64), "Children run.", 20, 10, "", null);
        assertThat(Manifest.digest(post, List.of(), List.of(), List.of(before), List.of(), List.of(), List.of(), 1, 0, 0))
                .isEqualTo(Manifest.digest(post, List.of(), List.of(), List.of(before), List.of(), List.of(), List.of(), 1, 0, 7))
                .isNotEqualTo(Manifest.digest(post, List.of(), List.of(), List.of(attested(before)), List.of(), List.of(), List.of(), 1, 0, 0));
        assertThat(Manifest.digest(post, List.of(), List.of(), List.of(attested(before)), List.of(), List.of(), List.of(), 1, 0, 0))
                .isNotEqualTo(Manifest.digest(post, List.of(), List.of(), List.of(attested(before)), List.of(), List.of(), List.of(), 1, 0, 1));
    }

    @Test
    void anAdultOnNoRollIsShownOnceSomebodySaysWhereTheConsentIsFiled() {
        assertThat(catchThrowableOfType(UnreadyException.class, () -> adult("  ")).issues()).extracting(Issue::key).containsExactly("NOTE_MISSING");
        adult("Volunteers' folder, form 12");
        assertThat(keys()).isEmpty();
        school.submit(post, 2);
        assertThat(frozen().revision().adults()).isEqualTo(1);
        assertThat(frozen().depictions()).isEmpty();
    }

    private static RevisionPicture attested(RevisionPicture it) {
        return new RevisionPicture(it.schoolId(), it.revisionId(), it.position(), it.fileId(), it.digest(), it.altText(), it.width(), it.height(),
                Attestation.written(Attestation.all()), null);
    }

    private void adult(String note) {
        bean(AnswerFace.class).handle(school.teacher(), post, picture, face(), AnswerKind.ADULT, Optional.empty(), note);
    }

    private void attest(Set<Attestation> attested) {
        bean(DescribePicture.class).handle(school.teacher(), post, picture, "Children run.", 0, attested);
    }

    private UUID face() {
        return school.faces(post).getFirst();
    }

    private FrozenRevision frozen() {
        return transaction(() -> bean(Revisions.class).whole(bean(Revisions.class).newest(school.id(), post).orElseThrow()));
    }

    private List<String> keys() {
        return transaction(() -> SubmissionPolicy.issues(bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow())))
                .stream().map(Issue::key).toList();
    }
}
