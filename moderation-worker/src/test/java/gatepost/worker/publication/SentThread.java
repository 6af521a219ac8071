package gatepost.worker.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.core.account.Network;
import gatepost.core.account.ThreadParts;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.publication.CommitToCall;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.core.publication.StartSending;
import gatepost.core.publication.StartSending.Start;
import gatepost.core.roll.RollVersions;
import gatepost.core.shared.JobKind;
import gatepost.core.takedown.TakeDownPost;
import gatepost.core.takedown.TakedownState;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One thread of three tweets with a picture on its way, and the people and workers around it. */
final class SentThread {

    private static final String WORDS = "The Owls ran all the way round the field. ".repeat(6) + "The Wrens threw as far as the hedge. ".repeat(7)
            + "See https://www.oakfield.sch.uk/sports-day for more.";
    static final List<String> PARTS = ThreadParts.of(Network.X, WORDS).orElseThrow();

    private final WorkerTest test;
    private final PublishingSchool school;
    final UUID post;
    final Set<PublicationState> seen = new LinkedHashSet<>();
    private final List<Duration> ahead = new ArrayList<>();

    SentThread(WorkerTest test, PublishingSchool school) {
        this.test = test;
        this.school = school;
        this.post = school.approved(school.people().thread(WORDS, school.account(Network.X)), 1);
    }

    Publication publication() {
        return school.publication(post, Network.X);
    }

    void publish() {
        school.publish(post, Network.X);
    }

    /** A worker that commits to the call of the next part and dies. */
    void diesInTheCall(boolean arrived) {
        var go = (Start.Go) test.bean(StartSending.class).handle(school.id(), publication().id());
        var whole = test.bean(RevisionLoader.class).load(go.approved().frozen(), go.publication(), go.place()).orElseThrow();
        var desk = test.bean(AccountDesk.class).open(school.id(), go.publication().accountId());
        var staged = test.bean(Staging.class).stage(go.publication(), go.attemptId(), go.approved().frozen(), desk, whole);
        var roll = test.transaction(() -> test.bean(RollVersions.class).current(school.id()));
        assertThat(test.bean(CommitToCall.class).handle(school.id(), go.publication().id(), go.attemptId(), roll)).isEqualTo(CommitToCall.Commitment.CALL);
        if (arrived) {
            assertThat(desk.connector().publish(desk.access(), whole, ((Staging.Outcome.Ready) staged).staged())).isInstanceOf(PublishOutcome.Published.class);
        }
    }

    /** Workers go on, and whoever is asked has it sent, until it is public. */
    void finish() {
        for (var steps = 0; publication().state() != PublicationState.PUBLISHED; steps++) {
            step(Resolution.SEND_AGAIN);
            assertThat(steps).as("steps, last in " + publication()).isLessThan(40);
        }
        seen.add(PublicationState.PUBLISHED);
        back();
    }

    void takeDown() {
        test.bean(TakeDownPost.class).handle(school.people().head(), post, "The wrong picture", Set.of());
    }

    /** Workers go on, and whoever is asked says that it did not go out, until everything is gone. */
    void disappear() {
        var takedown = school.takedown(post, Network.X).orElseThrow().id();
        for (var steps = 0; school.takedown(post, Network.X).orElseThrow().state() != TakedownState.CONFIRMED; steps++) {
            step(Resolution.NOT_SENT);
            if (test.run(JobKind.TAKE_DOWN, school.id(), takedown) instanceof JobResult.Again(var at) && publication().state() != PublicationState.UNKNOWN) {
                forward(Duration.between(test.clock().instant(), at).plusMillis(1));
            }
            assertThat(steps).as("steps, last in " + publication()).isLessThan(40);
        }
        seen.add(publication().state());
        back();
    }

    private void step(Resolution resolution) {
        var publication = publication();
        seen.add(publication.state());
        if (test.transaction(() -> test.bean(PublicationFacts.class).needsDecision(publication))) {
            test.bean(ResolvePublication.class).handle(school.people().head(), post, publication.id(), resolution);
            return;
        }
        switch (publication.state()) {
            case SCHEDULED, SENDING -> {
                if (test.run(JobKind.PUBLISH, school.id(), publication.id()) instanceof JobResult.Again(var at)) {
                    forward(Duration.between(test.clock().instant(), at).plusMillis(1));
                }
                if (publication().sentence().contains("pause") || publication().sentence().contains("takes no more")) {
                    forward(Duration.ofSeconds(70));
                }
            }
            case UNKNOWN -> test.run(JobKind.RECONCILE, school.id(), publication.id());
            default -> { }
        }
    }

    private void forward(Duration by) {
        if (by.isPositive()) {
            ahead.add(by);
            test.clock().forward(by);
        }
    }

    /** The network's clock is the machine's: the next case begins together with it again. */
    private void back() {
        ahead.forEach(by -> test.clock().forward(by.negated()));
        ahead.clear();
    }

    /** What was ever posted: every part once, each under the one before, the picture on the first. */
    void assertOnceEach() {
        var posted = test.networks().everPosted(school.account(Network.X));
        assertThat(posted).extracting(tweet -> tweet.path("text").asText()).isEqualTo(PARTS.subList(0, posted.size()));
        assertThat(posted).extracting(tweet -> tweet.path("mediaIds").size()).isEqualTo(List.of(1, 0, 0).subList(0, posted.size()));
        for (var i = 1; i < posted.size(); i++) {
            assertThat(posted.get(i).path("inReplyTo").asText()).isEqualTo(posted.get(i - 1).path("id").asText());
        }
    }

    List<JsonNode> standing() {
        return test.networks().standing(school.account(Network.X));
    }
}
