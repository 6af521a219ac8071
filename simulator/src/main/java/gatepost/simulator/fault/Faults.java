package gatepost.simulator.fault;

import gatepost.simulator.http.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are armed. The one armed first strikes first; none outlives the process. */
public final class Faults {

  private final List<Fault> armed = new ArrayList<>();

  public synchronized void arm(Fault fault) {
    armed.add(fault);
  }

  public synchronized List<Fault> armed() {
    return List.copyOf(armed);
  }

  public synchronized void clear() {
    armed.clear();
  }

  /** The fault that strikes this call, if any, used up by one. */
  public synchronized Optional<Fault> strike(Operation called) {
    for (int i = 0; i < armed.size(); i++) {
      Fault fault = armed.get(i);
      if (fault.strikes(called)) {
        if (fault.times() == 1) {
          armed.remove(i);
        } else {
          armed.set(i, fault.once());
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
