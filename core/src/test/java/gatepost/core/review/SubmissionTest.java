package gatepost.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.AnswerKind;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.shared.Issue;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import gatepost.core.takedown.WithdrawConsent;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may go to the Headteacher, and what keeps it back. */
class SubmissionTest extends DatabaseTest {

    private TestSchool school;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(this);
    }

    @Test
    void wordsAloneGoToTheHeadteacher() {
        var post = school.draft("What a morning on the field!", school.both());
        school.submit(post, 2);
        assertThat(state(post)).isEqualTo(PostState.WAITING);
    }

    @Test
    void aFaceWithoutAnAnswerKeepsThePostBack() {
        var post = school.draft("What a morning!", school.both());
        school.picture(post, .9, .35);
        assertThat(keys(post)).containsExactly("FACE_UNANSWERED", "FACE_UNANSWERED");
    }

    @Test
    void aPupilWithoutConsentForOneNetworkKeepsThePostOffThatNetwork() { // C1, C2
        var pupil = school.pupil("Amelia", "Shah", new ConsentScope(Network.FACEBOOK, ConsentKind.PHOTO));
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, .9);
        school.say(post, picture, school.faces(post).getFirst(), AnswerKind.PUPIL, Optional.of(pupil.id()));
        assertThat(issues(post)).singleElement().satisfies(issue -> {
            assertThat(issue.key()).isEqualTo("PHOTO_CONSENT_MISSING");
            assertThat(issue.network()).contains(Network.X);
        });
        school.save(post, 2, "What a morning!", school.facebook());
        school.submit(post, 3);
        assertThat(state(post)).isEqualTo(PostState.WAITING);
    }

    @Test
    void aCoveredFaceAsksForNobodysConsent() { // K4
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, .9);
        school.say(post, picture, school.faces(post).getFirst(), AnswerKind.COVER, Optional.empty());
        school.submit(post, 2);
        var revision = transaction(() -> bean(Revisions.class).newest(school.id(), post).orElseThrow());
        assertThat(revision.covered()).isEqualTo(1);
    }

    @Test
    void aFullNameBesideAPictureNeverGoesOutEvenWithEveryConsent() { // K1
        school.pupil("Amelia", "Shah", TestSchool.everything());
        var post = school.draft("Well done Amelia Shah!", school.both());
        var picture = school.picture(post, .9);
        school.say(post, picture, school.faces(post).getFirst(), AnswerKind.COVER, Optional.empty());
        assertThat(keys(post)).contains("NAME_FOUND");
    }

    @Test
    void aFirstNameBesideAPictureStaysOutWhereTheSchoolSetItToBlock() { // K1
        school.pupil("Amelia", "Shah", TestSchool.everything());
        sql("INSERT INTO finding_severity (school_id, code, severity, changed_at, changed_by) VALUES (?, ?, ?, ?, ?)", school.id(),
                FindingCode.PUPIL_NAME_WITH_IMAGE.name(), Severity.BLOCK.name(), clock().instant(), school.head().personId());
        var post = school.draft("Well done Amelia!", school.both());
        var picture = school.picture(post, .9);
        school.say(post, picture, school.faces(post).getFirst(), AnswerKind.COVER, Optional.empty());
        assertThat(keys(post)).contains("NAME_FOUND");
    }

    @Test
    void aFullNameWithoutAPictureNeedsNameConsent() { // K1, C2
        school.pupil("Amelia", "Shah", new ConsentScope(Network.FACEBOOK, ConsentKind.NAME));
        var post = school.draft("Well done Amelia Shah!", school.both());
        assertThat(issues(post)).extracting(Issue::key, issue -> issue.network().orElseThrow())
                .containsExactly(tuple("NAME_CONSENT_MISSING", Network.X));
    }

    @Test
    void aPupilWhoMustNotBeFoundBlocksWithoutSayingWhy() { // C8
        var hidden = school.hiddenPupil("Wren", "Ashdown");
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, .9);
        school.say(post, picture, school.faces(post).getFirst(), AnswerKind.PUPIL, Optional.of(hidden.id()));
        assertThat(issues(post)).singleElement().satisfies(issue -> {
            assertThat(issue.key()).isEqualTo("MUST_NOT_BE_SHOWN");
            assertThat(issue.sentence()).doesNotContain("Wren");
        });
    }

    @Test
    void wordsChangedSinceTheirCheckHoldThePost() { // I6
        var post = school.draft("What a morning!", school.both());
        school.pupil("New", "Pupil");
        assertThat(keys(post)).containsExactly("CHECK_RUNNING");
        school.check(post);
        school.submit(post, 2);
    }

    @Test
    void nobodyElseSubmitsTheDraftAndNoOldVersionIsSubmitted() {
        var post = school.draft("What a morning!", school.both());
        assertThatThrownBy(() -> bean(Submit.class).handle(school.head(), post, 2)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> bean(Submit.class).handle(school.teacher(), post, 1)).isInstanceOf(StaleException.class);
    }

    @Test
    void aConsentWithdrawnWhileRenditionsAreMadeGivesTheDraftBack() { // I3
        var pupil = school.pupil("Amelia", "Shah", TestSchool.everything());
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, .9);
        school.say(post, picture, school.faces(post).getFirst(), AnswerKind.PUPIL, Optional.of(pupil.id()));
        bean(Submit.class).handle(school.teacher(), post, 2);
        bean(WithdrawConsent.class).handle(school.office(), pupil.id(),
                Set.of(new ConsentScope(Network.X, ConsentKind.PHOTO)), "Letter");
        school.freeze(post);
        assertThat(state(post)).isEqualTo(PostState.DRAFT);
    }

    @Test
    void renditionsMadeForAnEarlierSubmissionAreNotFrozen() { // I1
        var pupil = school.pupil("Amelia", "Shah", TestSchool.everything());
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, .9);
        var face = school.faces(post).getFirst();
        school.say(post, picture, face, AnswerKind.PUPIL, Optional.of(pupil.id()));
        bean(Submit.class).handle(school.teacher(), post, 2);
        var shown = bean(FreezeRevision.class).plan(school.id(), post).orElseThrow();
        bean(FreezeRevision.class).giveUp(school.id(), post, "Held up.");
        school.say(post, picture, face, AnswerKind.COVER, Optional.empty());
        bean(Submit.class).handle(school.teacher(), post, 2);
        bean(FreezeRevision.class).freeze(school.id(), post, shown, Map.of());
        assertThat(state(post)).as("the run for this submission is still to come").isEqualTo(PostState.PREPARING);
        school.freeze(post);
        assertThat(state(post)).isEqualTo(PostState.WAITING);
    }

    private List<Issue> issues(UUID post) {
        return catchThrowableOfType(UnreadyException.class, () -> bean(Submit.class).handle(school.teacher(), post, 2)).issues();
    }

    private List<String> keys(UUID post) {
        return issues(post).stream().map(Issue::key).toList();
    }

    private PostState state(UUID post) {
        return transaction(() -> bean(Posts.class).find(school.id(), post).orElseThrow().state());
    }
}
