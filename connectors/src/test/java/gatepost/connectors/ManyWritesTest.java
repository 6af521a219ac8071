package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.PublishOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each write has a connection of its own: none may be left behind. */
class ManyWritesTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(Networks.class)
    void twoHundredPostsLeaveNoThreadsBehind(Networks network) throws InterruptedException {
        try (var stub = new StubNetwork(network::well)) {
            var connector = network.connector(stub.url());
            var before = selectors();
            for (int i = 0; i < 200; i++) {
                assertThat(connector.publish(network.access(stub.url()), Accounts.WORDS, List.of())).isInstanceOf(PublishOutcome.Published.class);
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
