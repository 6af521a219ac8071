package gatepost.core.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.AcceptFinding;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Camera;
import gatepost.core.picture.EarlierUse;
import gatepost.core.picture.EarlierUses;
import gatepost.core.picture.Likeness;
import gatepost.core.picture.Reading;
import gatepost.core.post.Posts;
import gatepost.core.review.SnapshotReader;
import gatepost.core.review.SubmissionPolicy;
import gatepost.core.roll.Subject;
import gatepost.core.shared.Issue;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import gatepost.core.text.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photograph is known again, and one that came down because of a withdrawn consent asks (C5). */
class EarlierUsesTest extends DatabaseTest {

    private static final Likeness RACE = new Likeness(0xF0F0_1234_5678_9ABCL);
    /** The same photograph saved anew: two bits differ, the highest among them. */
    private static final Likeness RACE_AGAIN = new Likeness(RACE.print() ^ 0x8000_0000_0000_0001L);
    private static final Likeness OTHER = new Likeness(0x0F0F_4321_8765_CBA9L);

    private TestSchool school;
    private Subject amelia;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(this);
        amelia = school.pupil("Amelia", "Shah", TestSchool.everything());
    }

    @Test
    void aPhotographThatIsPublicIsKnownAgainThoughItWasSavedAnew() {
        var first = published(RACE);
        var draft = draft(RACE_AGAIN);
        assertThat(uses(draft)).singleElement().satisfies(use -> {
            assertThat(use.postId()).isEqualTo(first);
            assertThat(use.network()).isEqualTo(Network.FACEBOOK);
            assertThat(use.removed()).isFalse();
            assertThat(use.withdrawn()).isFalse();
        });
        assertThat(keys(draft)).isEmpty();
    }

    @Test
    void anotherPhotographAndTheSamePostAreNoEarlierUse() {
        var first = published(RACE);
        assertThat(uses(draft(OTHER))).isEmpty();
        assertThat(uses(first)).isEmpty();
    }

    @Test
    void anotherSchoolsPhotographsStayItsOwn() {
        published(RACE);
        var there = new TestSchool(this);
        var draft = there.draft("Ours.", there.facebook());
        there.picture(draft, Reading.NOTHING, Camera.UNNAMED, RACE);
        assertThat(transaction(() -> bean(EarlierUses.class).ofDraft(there.id(), draft))).isEmpty();
    }

    @Test
    void whatCameDownForAWithdrawnConsentAsksAndTakesAReason() {
        published(RACE);
        var before = draft(RACE_AGAIN);
        withdraw(ConsentKind.PHOTO);
        assertThat(keys(before)).containsExactly("CHECK_RUNNING");
        school.check(before);
        assertThat(keys(before)).containsExactly("PICTURE_UNANSWERED");
        assertThat(uses(before)).allSatisfy(use -> assertThat(use.withdrawn()).isTrue());
        var picture = transaction(() -> bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), before).orElseThrow()))
                .pictures().getFirst().picture().id();
        bean(AcceptFinding.class).handle(school.teacher(), before, picture, FindingCode.TAKEN_DOWN_BEFORE, "She is covered in this one.");
        assertThat(keys(before)).isEmpty();
    }

    @Test
    void aPictureOfTheSamePostWithoutThatPersonDoesNotAsk() {
        var post = school.draft("Two races.", school.facebook());
        var shown = school.picture(post, Reading.NOTHING, Camera.UNNAMED, RACE, 0.9);
        school.picture(post, Reading.NOTHING, Camera.UNNAMED, OTHER);
        school.say(post, shown, school.faces(post).getFirst(), AnswerKind.PUPIL, Optional.of(amelia.id()));
        publish(post);
        withdraw(ConsentKind.PHOTO);
        assertThat(keys(draft(OTHER))).isEmpty();
        assertThat(keys(draft(RACE_AGAIN))).containsExactly("PICTURE_UNANSWERED");
    }

    private UUID draft(Likeness likeness) {
        var post = school.draft("Again!", school.facebook());
        school.picture(post, Reading.NOTHING, Camera.UNNAMED, likeness);
        return post;
    }

    private UUID published(Likeness likeness) {
        var post = school.draft("What a race!", school.facebook());
        var picture = school.picture(post, Reading.NOTHING, Camera.UNNAMED, likeness, 0.9);
        school.say(post, picture, school.faces(post).getFirst(), AnswerKind.PUPIL, Optional.of(amelia.id()));
        publish(post);
        return post;
    }

    private void publish(UUID post) {
        school.submit(post, 2);
        school.approve(post);
        sql("UPDATE publication SET state = 'PUBLISHED', published_at = due_at WHERE school_id = ? AND post_id = ?", school.id(), post);
    }

    private void withdraw(ConsentKind kind) {
        bean(WithdrawConsent.class).handle(school.office(), amelia.id(), Set.of(new ConsentScope(Network.FACEBOOK, kind)), "Letter");
    }

    private List<EarlierUse> uses(UUID post) {
        return transaction(() -> bean(EarlierUses.class).ofDraft(school.id(), post));
    }

    private List<String> keys(UUID post) {
        return transaction(() -> SubmissionPolicy.issues(bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow())))
                .stream().map(Issue::key).toList();
    }
}
