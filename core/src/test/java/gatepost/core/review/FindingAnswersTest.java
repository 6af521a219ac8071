package gatepost.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gatepost.core.check.AnswerFindings;
import gatepost.core.check.Finding;
import gatepost.core.check.SetSeverity;
import gatepost.core.post.Posts;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What asks for a person's eye holds the post until the words change or somebody says why they may stay. */
class FindingAnswersTest extends DatabaseTest {

    private static final String WORDS = "Thank you to Jane Whitfield for the books.";

    private TestSchool school;
    private UUID post;

    @BeforeEach
    void writeAPost() {
        school = new TestSchool(this);
        school.pupil("Amelia", "Shah", TestSchool.everything());
        post = school.draft(WORDS, school.both());
    }

    @Test
    void anotherPersonsNameAsksUntilSomebodySaysWhyItMayStay() {
        assertThat(keys()).containsExactly("FINDING_UNANSWERED");
        assertThatExceptionOfType(UnreadyException.class).isThrownBy(() -> bean(Submit.class).handle(school.teacher(), post, 2));
        answer("She is the author and agreed.");
        assertThat(keys()).isEmpty();
    }

    @Test
    void theReasonIsFrozenWithTheRevisionAndPartOfItsDigest() {
        answer("She is the author and agreed.");
        school.submit(post, 2);
        var frozen = transaction(() -> bean(Revisions.class).whole(bean(Revisions.class).newest(school.id(), post).orElseThrow()));
        assertThat(frozen.answers()).singleElement().satisfies(it -> {
            assertThat(it.reason()).isEqualTo("She is the author and agreed.");
            assertThat(it.name()).isEqualTo(school.teacher().name());
        });
        assertThat(frozen.intact()).isTrue();
        var other = frozen.answers().stream().map(it -> new RevisionAnswer(it.schoolId(), it.revisionId(), it.findingId(), "Because.", it.name(),
                it.answeredAt())).toList();
        assertThat(new FrozenRevision(frozen.revision(), frozen.targets(), frozen.parts(), frozen.pictures(), frozen.attachments(), frozen.depictions(), other)
                .intact()).isFalse();
    }

    @Test
    void theAnswerStandsWhileOtherWordsChangeAndFallsAwayWithItsOwn() {
        answer("She is the author and agreed.");
        school.save(post, 2, "Hello! " + WORDS, school.both());
        assertThat(keys()).as("the same words further on").isEmpty();
        school.save(post, 3, "Hello! Thank you to Jane Whitfield-Smith for the books.", school.both());
        assertThat(keys()).as("another name").containsExactly("FINDING_UNANSWERED");
        school.save(post, 4, WORDS, school.both());
        assertThat(keys()).as("what fell away does not come back").containsExactly("FINDING_UNANSWERED");
    }

    @Test
    void takenBackItAsksAgain() {
        answer("She is the author and agreed.");
        bean(AnswerFindings.class).forget(school.teacher(), post, finding().id());
        assertThat(keys()).containsExactly("FINDING_UNANSWERED");
    }

    @Test
    void noReasonSettlesWhatBlocks() {
        school.save(post, 2, "Well done Amelia Shah, born 3 May 2017!", school.both());
        for (var found : findings()) {
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(() -> bean(AnswerFindings.class).handle(school.teacher(), post, Set.of(found.id()), "Her mother likes it."));
        }
    }

    @Test
    void whatTheSchoolSetsToBlockIsNoLongerSettledByAReason() {
        answer("She is the author and agreed.");
        bean(SetSeverity.class).handle(school.head(), FindingCode.PERSON_FULL_NAME, Severity.BLOCK);
        school.check(post);
        assertThat(keys()).doesNotContain("FINDING_UNANSWERED").contains("NAME_FOUND");
    }

    @Test
    void aReasonHasWordsAndAnAnswerIsAboutTheNewestCheckOfOnesOwnDraft() {
        var before = finding();
        assertThatExceptionOfType(UnreadyException.class).isThrownBy(() -> answer("  "));
        school.save(post, 2, WORDS + " Bye.", school.both());
        assertThatExceptionOfType(MissingException.class)
                .isThrownBy(() -> bean(AnswerFindings.class).handle(school.teacher(), post, Set.of(before.id()), "Old."));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> bean(AnswerFindings.class).handle(school.head(), post, Set.of(finding().id()), "Not mine."));
    }

    private void answer(String reason) {
        bean(AnswerFindings.class).handle(school.teacher(), post, Set.of(finding().id()), reason);
    }

    private Finding finding() {
        return findings().getFirst();
    }

    private List<Finding> findings() {
        return transaction(() -> bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow())).words().findings().stream()
                .map(NameFinding::finding).toList();
    }

    private List<String> keys() {
        return transaction(() -> SubmissionPolicy.issues(bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow())))
                .stream().map(Issue::key).toList();
    }
}
