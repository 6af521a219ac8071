package gatepost.launcher.up;

import gatepost.database.EmbeddedServer;
import gatepost.database.EmbeddedServerSettings;
import gatepost.launcher.FreePort;
import gatepost.launcher.RunningParts;
import gatepost.launcher.demo.DemoLife;
import gatepost.launcher.demo.DemoLogin;
import gatepost.launcher.demo.DemoPosts;
import gatepost.launcher.demo.DemoSchool;
import gatepost.launcher.simulator.SimulatedNetworks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that {@code up} runs, started one after the other with a line of progress each.
 *
 * <p>The simulated networks take the port after that of the pages, the same one at every start: links to posts, which we
 * keep, point there.
 */
final class Stack {

    private static final Logger LOG = LoggerFactory.getLogger(Stack.class);
    private static final String SCHEMA = "gatepost";

    private final DataFolders folders;
    private final int port;
    private final RunningParts parts;
    private final PrintWriter progress;

    Stack(DataFolders folders, int port, RunningParts parts, PrintWriter progress) {
        this.folders = folders;
        this.port = port;
        this.parts = parts;
        this.progress = progress;
    }

    EmbeddedServer startDatabase() {
        say("Starting the database in " + folders.database());
        return parts.start(() -> EmbeddedServer.start(EmbeddedServerSettings.in(folders.database())));
    }

    SimulatedNetworks startNetworks() {
        say("Starting the simulated networks");
        return parts.start(() -> SimulatedNetworks.start(port + 1, Optional.of(folders.simulator())));
    }

    Application startApplication(EmbeddedServer database, SimulatedNetworks networks) {
        FreePort.require(port);
        var settings = new HashMap<String, Object>();
        settings.putAll(ownSettings());
        settings.putAll(settingsOf(database));
        settings.putAll(networks.settings());
        say("Starting the pages and the background work");
        return parts.start(() -> Application.start(settings));
    }

    List<DemoLogin> seedDemo(Application application, SimulatedNetworks networks) {
        say("Preparing the demo school");
        return application.get(DemoSchool.class).seed(networks.address());
    }

    /** Lets the demo school's people begin to write posts, in the background. */
    void bringDemoToLife(Application application, SimulatedNetworks networks) {
        parts.start(() -> DemoLife.begin(application.get(DemoSchool.class), application.get(DemoPosts.class), networks.address()));
    }

    /** Makes later starts quick, in the background, where the script runs this build for the first time. Without it everything works, slower to start. */
    void rehearse() {
        AheadOfTime.ofThisBuild().filter(ahead -> !ahead.exists()).ifPresent(ahead -> {
            try {
                parts.start(() -> begin(ahead));
            } catch (UncheckedIOException failed) {
                LOG.info("Later starts stay as slow as this one: {}", failed.getMessage());
            }
        });
    }

    private static Rehearsal begin(AheadOfTime ahead) {
        try {
            return ahead.rehearse();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<String, Object> ownSettings() {
        return Map.of(
                // Made anew at every start, when the simulated networks are told them as well.
                "gatepost.notices.meta.app-secret", UUID.randomUUID().toString(),
                "gatepost.notices.meta.verify-token", UUID.randomUUID().toString(),
                "micronaut.server.port", port,
                "micronaut.server.host", "127.0.0.1",
                "gatepost.public-url", "http://127.0.0.1:" + port,
                "gatepost.data", folders.data().toString(),
                "gatepost.keys", folders.keys().toString(),
                "gatepost.worker.enabled", true);
    }

    private static Map<String, Object> settingsOf(EmbeddedServer database) {
        return Map.of(
                "datasources.default.url", database.jdbcUrl(SCHEMA),
                "datasources.default.username", database.user(),
                "datasources.default.password", database.password());
    }

    private void say(String step) {
        progress.println(step + " …");
        progress.flush();
    }
}
