package gatepost.worker.model;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.takedown.TakedownState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was promised to people, as their commands alone say it. */
final class Promises {

    private static final Set<PublicationState> SETTLED = EnumSet.of(PublicationState.PUBLISHED, PublicationState.TAKEN_DOWN, PublicationState.CANCELLED,
            PublicationState.REFUSED, PublicationState.MISSED);

    private final World world;
    private final Map<UUID, Content> contents = new HashMap<>();
    private final Map<UUID, UUID> approved = new HashMap<>();
    private final Map<UUID, Integer> approvedWhen = new HashMap<>();
    private final Map<UUID, Integer> stoppedWhen = new HashMap<>();
    private final Set<Consent> consents = new HashSet<>();
    private final Map<UUID, Instant> expires = new HashMap<>();
    private int moment;

    /** What a revision is: nothing else may go out under its approval. */
    record Content(UUID post, Map<Network, List<String>> words, List<String> pictures, List<UUID> people) {
    }

    private record Consent(UUID person, Network network) {
    }

    Promises(World world) {
        this.world = world;
    }

    void frozen(UUID revision, Content content) {
        contents.put(revision, content);
    }

    /** @param lastMoment nothing goes out under this approval from then on */
    void approved(UUID post, UUID revision, Instant lastMoment) {
        approved.put(post, revision);
        expires.put(post, lastMoment);
        approvedWhen.put(post, ++moment);
    }

    void undone(UUID post) {
        approved.remove(post);
    }

    void consent(UUID person, Network network, boolean given) {
        if (given) {
            consents.add(new Consent(person, network));
        } else {
            consents.remove(new Consent(person, network));
        }
    }

    /** Somebody said that this must not be there. */
    void stopped(UUID publication) {
        stoppedWhen.put(publication, ++moment);
    }

    private boolean consented(Publication publication) {
        return contents.get(publication.revisionId()).people().stream()
                .allMatch(person -> consents.contains(new Consent(person, publication.network())));
    }

    /** I1 and I3, at the moment of the call. */
    void called(Publication publication, UUID account, OutgoingPost post) {
        var content = contents.get(publication.revisionId());
        var part = Shelf.part(post);
        assertThat(approved.get(publication.postId())).as("I1: its revision is the approved one").isEqualTo(publication.revisionId());
        assertThat(post.text()).as("I1: its words").isEqualTo(content.words().get(publication.network()).get(part));
        assertThat(post.pictures().stream().map(OutgoingPicture::digest)).as("I1: its pictures").isEqualTo(part == 0 ? content.pictures() : List.of());
        assertThat(post.answers().map(RemoteRef::id)).as("I4: it follows the part before it").isEqualTo(world.shelf(publication.id())
                .of(publication.id()).stream().filter(it -> it.part == part - 1).map(it -> it.id).findFirst());
        assertThat(account).as("I1: its account").isEqualTo(publication.accountId());
        assertThat(world.now()).as("its time is not long past").isBefore(expires.get(publication.postId()));
        assertThat(consented(publication)).as("I3: everybody in it consents").isTrue();
        assertThat(stoppedWhen.getOrDefault(publication.id(), 0)).as("nobody stopped it since it was approved")
                .isLessThan(approvedWhen.get(publication.postId()));
    }

    /** Nothing moves any more: what Gatepost says is what is there (I3, I4, I9, I10). */
    void settled() {
        world.rows().publications.values().forEach(this::settled);
        world.rows().takedowns.values().forEach(it -> assertThat(it.state()).as("every removal is done").isEqualTo(TakedownState.CONFIRMED));
    }

    private void settled(Publication publication) {
        var name = world.name(publication.id());
        var shelf = world.shelf(publication.id());
        assertThat(publication.state()).as("I10: nothing is left over of %s", name).isIn(SETTLED);
        assertThat(shelf.live(publication.id())).as("what stands there of %s", name).hasSize(publication.state() != PublicationState.PUBLISHED ? 0
                : contents.get(publication.revisionId()).words().get(publication.network()).size());
        assertThat(shelf.loose(publication.id())).as("pictures that %s left", name).isEmpty();
        if (publication.state() == PublicationState.PUBLISHED) {
            assertThat(consented(publication)).as("I3: everybody in %s still consents", name).isTrue();
        }
    }
}
