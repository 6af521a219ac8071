package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each write has a connection of its own: none may be left behind. */
class ManyWritesTest {

    private static final List<RemoteRef> STAGED = List.of(new RemoteRef(RemoteKind.CONTAINER, "55"));

    @ParameterizedTest(name = "{0}")
    @EnumSource(Networks.class)
    void twoHundredPostsLeaveNoThreadsBehind(Networks network) throws InterruptedException {
        try (var stub = new StubNetwork(network::well)) {
            var connector = network.connector(stub.url());
            var access = network.access(stub.url());
            // The first call to a server that anybody may run makes the way to it, which stays.
            connector.publish(access, Accounts.POST, STAGED);
            var before = selectors();
            for (int i = 0; i < 200; i++) {
                assertThat(connector.publish(access, Accounts.POST, STAGED)).isInstanceOf(PublishOutcome.Published.class);
            }
            for (var selector : selectors()) {
                if (!before.contains(selector)) {
                    selector.join(Duration.ofSeconds(10));
                }
            }
            assertThat(before).containsAll(selectors());
        }
    }

    private static Set<Thread> selectors() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().contains("SelectorManager"))
            .collect(Collectors.toSet());
    }
}
