package gatepost.simulator.control;

import gatepost.simulator.fault.Fault;
import gatepost.simulator.fault.FaultKind;
import gatepost.simulator.fault.Faults;
import gatepost.simulator.http.Operation;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Arms faults as they are asked for by JSON or by the panel; a name that nothing answers to is refused, not ignored. */
final class FaultDesk {

  private static final int USUAL_DELAY_MS = 5_000;

  private final Faults faults;
  private final List<Operation> operations;

  FaultDesk(Faults faults, List<Operation> operations) {
    this.faults = faults;
    this.operations = operations;
  }

  List<Operation> operations() {
    return operations;
  }

  List<Fault> armed() {
    return faults.armed();
  }

  void clear() {
    faults.clear();
  }

  void arm(String network, String operation, String kind, Optional<String> times, Optional<String> delayMs) {
    if (operations.stream().noneMatch(known -> fits(network, known.network()) && fits(operation, known.name()))) {
      throw refusal("no operation " + operation + " on network " + network + "; there are " + operations);
    }
    try {
      faults.arm(
          new Fault(
              network,
              operation,
              FaultKind.valueOf(kind),
              times.map(Integer::parseInt).orElse(1),
              delayMs.map(Integer::parseInt).orElse(USUAL_DELAY_MS)));
    } catch (NumberFormatException notANumber) {
      throw refusal("times and delayMs must be whole numbers");
    } catch (IllegalArgumentException unfit) {
      throw refusal(unfit.getMessage() + "; kinds are " + Arrays.toString(FaultKind.values()));
    }
  }

  private static boolean fits(String asked, String known) {
    return asked.equals(Fault.ANY) || asked.equals(known);
  }

  private static Refusal refusal(String why) {
    return new Refusal(Reply.text(400, why));
  }
}
