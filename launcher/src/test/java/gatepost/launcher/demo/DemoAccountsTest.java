package gatepost.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.SocialAccounts;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.testing.DatabaseTest;
import gatepost.launcher.simulator.SimulatedNetworks;
import gatepost.worker.account.AccountDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DemoAccountsTest extends DatabaseTest {

    private SimulatedNetworks networks = SimulatedNetworks.start(0, Optional.empty());

    @Override
    protected Map<String, Object> settings() {
        return networks.settings();
    }

    @AfterAll
    void endNetworks() {
        networks.close();
    }

    @Test
    void theAccountsPublishAlsoAfterTheSimulatedNetworksHaveForgottenThem() {
        var school = bean(DemoSchool.class);
        school.seed(networks.address());
        assertThat(publish("Good morning!")).hasSize(Network.values().length - 1).allSatisfy(DemoAccountsTest::isPublished);

        int port = networks.address().getPort();
        networks.close();
        networks = SimulatedNetworks.start(port, Optional.empty());
        assertThat(publish("Anybody there?")).noneMatch(PublishOutcome.Published.class::isInstance);

        school.introduce(networks.address());
        assertThat(publish("Good afternoon!")).hasSize(Network.values().length - 1).allSatisfy(DemoAccountsTest::isPublished);
    }

    @Test
    void anAccountFollowsItsServerToAnotherPort() {
        var school = bean(DemoSchool.class);
        school.seed(networks.address());
        networks.close();
        networks = SimulatedNetworks.start(0, Optional.empty());
        school.introduce(networks.address());
        assertThat(publish("Elsewhere!")).filteredOn(DemoAccountsTest::published).hasSize(2);
    }

    private static boolean published(PublishOutcome outcome) {
        return outcome instanceof PublishOutcome.Published;
    }

    private List<PublishOutcome> publish(String words) {
        return bean(SocialAccounts.class).findBySchoolIdOrderByNetworkAscAndNameAsc(DemoSchool.ID).stream()
                .filter(account -> account.network() != Network.INSTAGRAM) // takes no words alone
                .map(account -> bean(AccountDesk.class).open(DemoSchool.ID, account.id()))
                .map(desk -> desk.connector().publish(desk.access(), new OutgoingPost("p", words, List.of()), List.of()))
                .toList();
    }

    private static void isPublished(PublishOutcome outcome) {
        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
    }
}
