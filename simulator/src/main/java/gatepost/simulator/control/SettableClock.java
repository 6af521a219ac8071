package gatepost.simulator.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The networks' own time: that of another clock, put forward or back. It goes on from wherever it was set. */
public final class SettableClock extends Clock {

  private final Clock real;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  public SettableClock(Clock real) {
    this.real = real;
  }

  /** Puts it forward, or back by a negative step. */
  void advance(Duration step) {
    ahead.accumulateAndGet(step, Duration::plus);
  }

  void set(Instant now) {
    ahead.set(Duration.between(real.instant(), now));
  }

  /** As late as the other clock again. */
  void reset() {
    ahead.set(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return real.withZone(zone);
  }
}
