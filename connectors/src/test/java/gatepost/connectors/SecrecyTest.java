package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** With every logger of every library turned fully up, no secret and nobody's words come out. */
class SecrecyTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(Write.class)
    void nothingSecretIsLoggedOrPrinted(Write write) {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var level = root.getLevel();
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        root.setLevel(Level.TRACE);
        root.addAppender(log);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        try {
            for (var fault : WireFault.values()) {
                if (!fault.known(write)) {
                    continue;
                }
                try (var stub = new StubNetwork(request -> write.is(request) ? fault.on(write.network) : write.network.well(request))) {
                    var connector = write.network.connector(stub.url());
                    write.call(connector, write.network.access(stub.url()));
                    connector.comments(write.network.access(stub.url()), new RemoteRef(RemoteKind.POST, "77"));
                }
            }
        } finally {
            root.detachAppender(log);
            root.setLevel(level);
            System.setOut(out);
            System.setErr(err);
        }
        var logged = log.list.stream().map(event -> event.getFormattedMessage()
            + (event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage())).collect(Collectors.joining("\n"));
        assertThat(logged).contains("failed: RECONNECT");
        assertThat(logged + printed.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase("hush").doesNotContain("Owls",
            "Four runners");
    }
}
