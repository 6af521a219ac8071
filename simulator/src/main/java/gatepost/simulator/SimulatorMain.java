package gatepost.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Runs the simulated networks alone: {@code --port N --data DIR}. */
public final class SimulatorMain {

  private static final int WRONG_USAGE = 2;

  private SimulatorMain() {}

  /**
   * Starts the simulator and says where it is on standard error.
   *
   * @param port port on 127.0.0.1, or 0 for any free one
   * @param dataFolder empty keeps everything in memory
   */
  public static Simulator run(int port, Optional<Path> dataFolder) throws IOException {
    Simulator simulator = Simulator.start(new SimulatorSettings(port, dataFolder));
    System.err.println("Simulated networks at " + simulator.baseUri());
    return simulator;
  }

  /** Runs until SIGINT or SIGTERM. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int port = 0;
    Optional<Path> dataFolder = Optional.empty();
    Iterator<String> rest = Arrays.asList(arguments).iterator();
    try {
      while (rest.hasNext()) {
        switch (rest.next()) {
          case "--port" -> port = Integer.parseInt(rest.next());
          case "--data" -> dataFolder = Optional.of(Path.of(rest.next()));
          default -> throw new IllegalArgumentException();
        }
      }
    } catch (RuntimeException wrongUsage) {
      System.err.println("Usage: simulator [--port N] [--data DIR]");
      System.exit(WRONG_USAGE);
    }
    Simulator simulator = run(port, dataFolder);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  simulator.close();
                  closed.countDown();
                }));
    closed.await();
  }
}
