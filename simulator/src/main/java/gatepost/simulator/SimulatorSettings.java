package gatepost.simulator;

import java.nio.file.Path;
import java.util.Optional;

/**
 * @param port port on 127.0.0.1, or 0 for any free one
 * @param dataFolder where everything is kept across restarts and crashes; empty keeps it in memory only
 */
public record SimulatorSettings(int port, Optional<Path> dataFolder) {

  /** On a free port and in memory, as tests want it. */
  public static SimulatorSettings inMemory() {
    return new SimulatorSettings(0, Optional.empty());
  }
}
