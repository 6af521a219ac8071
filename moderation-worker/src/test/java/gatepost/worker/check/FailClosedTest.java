package gatepost.worker.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatepost.core.account.Network;
import gatepost.core.check.CheckRun;
import gatepost.core.check.CheckRuns;
import gatepost.core.check.Verdict;
import gatepost.core.post.PostState;
import gatepost.core.post.SaveDraft;
import gatepost.core.publication.PublicationState;
import gatepost.core.review.Submit;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.UnreadyException;
import gatepost.worker.check.UnreliableWordsCheck.Mood;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check that does not come to an end holds the post, before submitting and at the moment of sending (I6). */
class FailClosedTest extends WorkerTest {

    private PublishingSchool school;

    @Override
    protected boolean working() {
        return false;
    }

    @Override
    protected Map<String, Object> settings() {
        var settings = new HashMap<>(super.settings());
        settings.put(UnreliableWordsCheck.PROPERTY, true);
        settings.put("gatepost.check.words.time-limit", "300ms");
        return settings;
    }

    @BeforeEach
    void openSchool() {
        bean(UnreliableWordsCheck.class).is(Mood.WELL);
        school = newPublishingSchool();
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void aCheckThatDoesNotEndHoldsThePostUntilItDoes(Mood mood) {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        bean(UnreliableWordsCheck.class).is(mood);
        saveOtherWords(post);
        run(JobKind.CHECK_WORDS, school.id(), post);
        assertThat(newest(post).outcome()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(issues(post)).singleElement().satisfies(issue -> {
            assertThat(issue.key()).isEqualTo("CHECK_HELD");
            assertThat(issue.sentence()).contains("did not finish").doesNotContain("as told");
        });
        assertThat(school.state(post)).isEqualTo(PostState.DRAFT);

        bean(UnreliableWordsCheck.class).is(Mood.WELL);
        run(JobKind.CHECK_WORDS, school.id(), post);
        school.people().submit(post, 3);
        assertThat(school.state(post)).isEqualTo(PostState.WAITING);
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void aCheckThatDoesNotEndAtSendingKeepsThePostBackUntilItDoes(Mood mood) {
        var post = school.approvedWords("What a morning!", school.account(Network.FACEBOOK));
        bean(UnreliableWordsCheck.class).is(mood);
        var publication = school.publication(post, Network.FACEBOOK).id();
        assertThat(run(JobKind.PUBLISH, school.id(), publication)).isInstanceOfSatisfying(JobResult.Again.class,
                again -> assertThat(again.notBefore()).isAfter(clock().instant()));
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).isEmpty();
        assertThat(school.publication(post, Network.FACEBOOK).state()).isEqualTo(PublicationState.SENDING);

        bean(UnreliableWordsCheck.class).is(Mood.WELL);
        run(JobKind.PUBLISH, school.id(), publication);
        assertThat(networks().everPosted(school.account(Network.FACEBOOK))).hasSize(1);
    }

    @Test
    void wordsThatNobodyCheckedAreHeld() {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        saveOtherWords(post);
        assertThat(issues(post)).extracting(Issue::key).containsExactly("CHECK_RUNNING");
    }

    private void saveOtherWords(UUID post) {
        bean(SaveDraft.class).handle(school.people().teacher(), post, new SaveDraft.Content(2, "Sports day", "What an afternoon!", Map.of(),
                Set.of(school.account(Network.FACEBOOK).id()), Optional.empty(), false));
    }

    private List<Issue> issues(UUID post) {
        return catchThrowableOfType(UnreadyException.class,
                () -> bean(Submit.class).handle(school.people().teacher(), post, 3)).issues();
    }

    private CheckRun newest(UUID post) {
        return transaction(() -> bean(CheckRuns.class).newest(school.id(), post, CheckRun.WORDS).orElseThrow());
    }
}
