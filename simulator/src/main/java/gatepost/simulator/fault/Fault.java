package gatepost.simulator.fault;

import gatepost.simulator.http.Operation;

/**
 * A fault that waits for calls to strike.
 *
 * @param network name of the network, or {@code *} for any
 * @param operation name of the operation, or {@code *} for any
 * @param times how many calls it still strikes, at least 1
 * @param delayMs how long {@link FaultKind#COMMIT_THEN_DELAY} waits, 0 to 600,000 milliseconds
 */
public record Fault(String network, String operation, FaultKind kind, int times, int delayMs) {

  public static final String ANY = "*";
  private static final int LONGEST_DELAY_MS = 600_000;

  public Fault {
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1");
    }
    if (delayMs < 0 || delayMs > LONGEST_DELAY_MS) {
      throw new IllegalArgumentException("delayMs must be between 0 and " + LONGEST_DELAY_MS);
    }
  }

  boolean strikes(Operation called) {
    return matches(network, called.network()) && matches(operation, called.name());
  }

  Fault once() {
    return new Fault(network, operation, kind, times - 1, delayMs);
  }

  private static boolean matches(String wanted, String actual) {
    return wanted.equals(ANY) || wanted.equals(actual);
  }
}
