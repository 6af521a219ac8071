package gatepost.launcher.simulator;

import gatepost.launcher.Fault;
import gatepost.launcher.FreePort;
import gatepost.simulator.Simulator;
import gatepost.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The simulated networks, and the settings with which our connectors find them instead of the real ones. */
public final class SimulatedNetworks implements AutoCloseable {

    private final Simulator simulator;

    private SimulatedNetworks(Simulator simulator) {
        this.simulator = simulator;
    }

    /** Starts them on this port of 127.0.0.1, with their posts kept in a folder, or in memory without one. */
    public static SimulatedNetworks start(int port, Optional<Path> folder) {
        FreePort.require(port);
        try {
            return new SimulatedNetworks(Simulator.start(new SimulatorSettings(port, folder)));
        } catch (IOException e) {
            throw new Fault("The simulated networks could not be started: " + e.getMessage(), e);
        }
    }

    public URI address() {
        return simulator.baseUri();
    }

    public Map<String, Object> settings() {
        var facebook = address().resolve("facebook").toString();
        var x = address().resolve("x").toString();
        return Map.of(
                "gatepost.networks.facebook.base-url", facebook,
                "gatepost.networks.instagram.base-url", address().resolve("instagram").toString(),
                "gatepost.networks.x.base-url", x,
                "gatepost.networks.x.web-url", x,
                "gatepost.networks.mastodon.plain-http", true,
                "gatepost.networks.wordpress.plain-http", true,
                "gatepost.links.follow", false);
    }

    @Override
    public void close() {
        simulator.close();
    }
}
