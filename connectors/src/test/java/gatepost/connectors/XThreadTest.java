package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Candidates.Candidate;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads on the simulated X, part by part. */
class XThreadTest {

    private SimulatedWorld world;
    private Instant began;
    private RemoteRef first;
    private RemoteRef second;

    @BeforeEach
    void sendTwoParts() {
        world = new SimulatedWorld(Duration.ofSeconds(5));
        began = Instant.now();
        first = published(part(0, Optional.empty()));
        second = published(part(1, Optional.of(first)));
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void aFurtherPartAnswersTheOneBeforeAndIsAThingOfItsOwn() {
        assertThat(first.kind()).isEqualTo(RemoteKind.POST);
        assertThat(second.kind()).isEqualTo(RemoteKind.PART);
        assertThat(world.all(Networks.X, "tweets")).extracting(tweet -> tweet.path("inReplyTo").asText("")).containsExactly("", first.id());
    }

    @Test
    void eachPartIsFoundByItsWordsAndByWhatItAnswers() {
        assertThat(found(part(0, Optional.empty()))).extracting(Candidate::objects).containsExactly(List.of(first));
        assertThat(found(part(1, Optional.of(first)))).extracting(Candidate::objects).containsExactly(List.of(second));
        assertThat(found(part(1, Optional.empty()))).isEmpty();
        assertThat(found(part(1, Optional.of(second)))).isEmpty();
    }

    @Test
    void theSamePartTwiceIsThereAlready() {
        assertThat(send(part(1, Optional.of(first)))).isInstanceOf(PublishOutcome.AlreadyThere.class);
    }

    @Test
    void aPartWhoseBeginningIsGoneIsRefused() {
        world.connector(Networks.X).remove(world.access(Networks.X), second);
        assertThat(send(part(2, Optional.of(second)))).isInstanceOfSatisfying(PublishOutcome.Refused.class,
            refused -> assertThat(refused.failure().kind()).isIn(Failure.Kind.CONTENT, Failure.Kind.PERMISSION));
    }

    @Test
    void whatParentsSayUnderAnyPartIsReadUnderTheFirstAndTheThreadItselfIsNoComment() {
        var third = published(part(2, Optional.of(second)));
        world.comment(Networks.X, first.id(), "Jo Parent", "Well done!", true);
        var under = world.comment(Networks.X, third.id(), "Sam Parent", "When is the next?", true);
        var answer = world.comment(Networks.X, under, "Jo Parent", "In May.", true);
        var listed = (RemoteComments.Listed) world.connector(Networks.X).comments(world.access(Networks.X), first);
        assertThat(listed.comments()).extracting(RemoteComments.RemoteComment::text)
            .containsExactlyInAnyOrder("Well done!", "When is the next?", "In May.");
        assertThat(listed.comments()).filteredOn(it -> it.id().equals(answer)).extracting(it -> it.parentId().orElseThrow()).containsExactly(under);
        assertThat(listed.comments()).filteredOn(it -> !it.id().equals(answer)).allMatch(it -> it.parentId().isEmpty());
    }

    private static OutgoingPost part(int number, Optional<RemoteRef> answers) {
        return new OutgoingPost("thread/" + number, "Sports day & more (" + (number + 1) + "/3)", List.of(), answers);
    }

    private PublishOutcome send(OutgoingPost part) {
        return world.connector(Networks.X).publish(world.access(Networks.X), part, List.of());
    }

    private RemoteRef published(OutgoingPost part) {
        return ((PublishOutcome.Published) send(part)).objects().getFirst();
    }

    private List<Candidate> found(OutgoingPost part) {
        return ((Candidates.Found) world.connector(Networks.X).findCandidates(world.access(Networks.X), part, began)).posts();
    }
}
