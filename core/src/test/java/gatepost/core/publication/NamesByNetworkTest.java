package gatepost.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.post.SaveDraft;
import gatepost.core.publication.StartSending.Start;
import gatepost.core.takedown.Affected;
import gatepost.core.takedown.WithdrawConsent;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name that stands in the words for one network only concerns no other (K1, C2). */
class NamesByNetworkTest extends DatabaseTest {

    private static final ConsentScope ON_FACEBOOK = new ConsentScope(Network.FACEBOOK, ConsentKind.NAME);
    private static final ConsentScope ON_X = new ConsentScope(Network.X, ConsentKind.NAME);

    private TestSchool school;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(this);
    }

    @Test
    void aNameInOneNetworksWordsNeedsConsentForThatNetworkOnly() {
        school.pupil("Amelia", "Shah", ON_FACEBOOK);
        var post = approved("Well done to our runners!", Map.of(Network.FACEBOOK, "Well done Amelia Shah!"));
        assertThat(start(post, Network.FACEBOOK)).isInstanceOf(Start.Go.class);
        assertThat(start(post, Network.X)).isInstanceOf(Start.Go.class);
    }

    @Test
    void aNameInTheWordsForAllOtherNetworksNeedsConsentForEachOfThem() {
        school.pupil("Amelia", "Shah", ON_X);
        var post = approved("Well done Amelia Shah!", Map.of(Network.FACEBOOK, "Well done to our runners!"));
        assertThat(start(post, Network.FACEBOOK)).isInstanceOf(Start.Go.class);
        assertThat(start(post, Network.X)).isInstanceOf(Start.Go.class);
    }

    @Test
    void aConsentThatFellAwayStopsTheNetworkThatNamesAndNoOther() { // I3
        var pupil = school.pupil("Amelia", "Shah", ON_FACEBOOK);
        var post = approved("Well done to our runners!", Map.of(Network.FACEBOOK, "Well done Amelia Shah!"));
        sql("DELETE FROM consent_event WHERE subject_id = ?", pupil.id());
        assertThat(start(post, Network.FACEBOOK)).isInstanceOf(Start.Nothing.class);
        assertThat(start(post, Network.X)).isInstanceOf(Start.Go.class);
    }

    @Test
    void withdrawingTheConsentForAnotherNetworkReachesNothing() { // C5
        var pupil = school.pupil("Amelia", "Shah", ON_FACEBOOK, ON_X);
        approved("Well done to our runners!", Map.of(Network.FACEBOOK, "Well done Amelia Shah!"));
        assertThat(reached(pupil.id(), ON_X)).isEmpty();
        assertThat(reached(pupil.id(), ON_FACEBOOK)).containsExactly(Network.FACEBOOK);
    }

    private Set<Network> reached(UUID pupil, ConsentScope scope) {
        return bean(WithdrawConsent.class).preview(school.office(), pupil, Set.of(scope)).stream().map(Affected::networks).flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private UUID approved(String words, Map<Network, String> variants) {
        var post = school.draft(words, school.both());
        bean(SaveDraft.class).handle(school.teacher(), post, new SaveDraft.Content(2, "Sports day", words, variants,
                Stream.of(school.both()).map(SocialAccount::id).collect(Collectors.toSet()), Optional.empty(), false));
        school.check(post);
        school.submit(post, 3);
        school.approve(post);
        sql("UPDATE publication SET due_at = ? WHERE post_id = ?", clock().instant(), post);
        return post;
    }

    private Start start(UUID post, Network network) {
        var publication = transaction(() -> bean(Publications.class).ofPost(school.id(), post)).stream()
                .filter(it -> it.network() == network).findFirst().orElseThrow();
        return bean(StartSending.class).handle(school.id(), publication.id());
    }
}
