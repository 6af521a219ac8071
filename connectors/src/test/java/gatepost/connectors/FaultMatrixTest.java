package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.StageOutcome;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every write against every fault: one request whatever happens, and never more certainty than there is. */
class FaultMatrixTest {

    private static final Map<String, Map<Write, String>> MATRIX = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void aWriteGoesOutOnceAndItsOutcomeClaimsNoMoreThanIsKnown(Write write, WireFault fault) {
        try (var stub = new StubNetwork(request -> write.is(request) ? fault.on(write.network) : write.network.well(request))) {
            var outcome = write.call(write.network.connector(stub.url()), write.network.access(stub.url()));

            assertThat(stub.requests().stream().filter(write::is)).as("requests on the wire").hasSize(1);
            note(fault.name(), write, outcome);
            if (write.irreversible()) {
                assertThat(brief(outcome)).isEqualTo(fault.published);
            } else {
                assertThat(outcome).isInstanceOfAny(StageOutcome.NotStaged.class, ActOutcome.NotDone.class);
                assertThat(failure(outcome).passing()).isEqualTo(mayHelpToRepeat(fault));
            }
            assertThat(outcome.toString()).doesNotContainIgnoringCase("hush").doesNotContain("Owls", "Four runners", "fbtrace");
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Write.class)
    void nothingListeningMeansThatNothingWasSent(Write write) throws Exception {
        URI nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        var outcome = write.call(write.network.connector(nobody), write.network.access(nobody));
        note("REFUSED_CONNECTION", write, outcome);
        assertThat(failure(outcome).kind()).isEqualTo(Failure.Kind.TRANSIENT);
        if (write.irreversible()) {
            assertThat(outcome).isInstanceOf(PublishOutcome.Refused.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Write.class)
    void withoutAFaultEachWriteSucceeds(Write write) {
        try (var stub = new StubNetwork(write.network::well)) {
            var outcome = write.call(write.network.connector(stub.url()), write.network.access(stub.url()));
            note("(none)", write, outcome);
            assertThat(outcome).isInstanceOfAny(StageOutcome.Staged.class, PublishOutcome.Published.class, ActOutcome.Done.class);
        }
    }

    static Stream<Arguments> everything() {
        return Stream.of(Write.values()).flatMap(write -> Stream.of(WireFault.values()).filter(fault -> fault.known(write)).map(fault -> Arguments.of(write, fault)));
    }

    @AfterAll
    static void print() {
        System.out.printf("%n%-20s", "fault");
        Stream.of(Write.values()).forEach(write -> System.out.printf(" %-24s", write));
        System.out.println();
        new TreeMap<>(MATRIX).forEach((fault, row) -> {
            System.out.printf("%-20s", fault);
            Stream.of(Write.values()).forEach(write -> System.out.printf(" %-24s", row.getOrDefault(write, "-")));
            System.out.println();
        });
    }

    private static boolean mayHelpToRepeat(WireFault fault) {
        return fault == WireFault.RATE_LIMITED || fault.published.equals("Unknown");
    }

    private static void note(String fault, Write write, Object outcome) {
        MATRIX.computeIfAbsent(fault, _ -> new ConcurrentHashMap<>()).put(write, brief(outcome));
    }

    private static String brief(Object outcome) {
        return switch (outcome) {
            case PublishOutcome.Unknown _, PublishOutcome.AlreadyThere _, PublishOutcome.Published _, StageOutcome.Staged _, ActOutcome.Done _ ->
                outcome.getClass().getSimpleName();
            default -> outcome.getClass().getSimpleName() + " " + failure(outcome).kind();
        };
    }

    private static Failure failure(Object outcome) {
        return switch (outcome) {
            case PublishOutcome.Refused refused -> refused.failure();
            case StageOutcome.NotStaged notStaged -> notStaged.failure();
            case ActOutcome.NotDone notDone -> notDone.failure();
            default -> throw new AssertionError("no failure in " + outcome.getClass().getSimpleName());
        };
    }
}
