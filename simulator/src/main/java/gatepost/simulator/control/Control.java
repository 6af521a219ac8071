package gatepost.simulator.control;

import gatepost.simulator.fault.Faults;
import gatepost.simulator.http.Operation;
import gatepost.simulator.http.Route;
import gatepost.simulator.log.RequestLog;
import gatepost.simulator.network.Network;
import gatepost.simulator.page.Layout;
import gatepost.simulator.webhook.WebhookDesk;
import gatepost.simulator.webhook.Webhooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that steers the simulator: the control API, the panel and the first page. */
public final class Control {

  private final List<Route> routes = new ArrayList<>();

  /**
   * @param outage stops listening for a while
   * @param reset forgets everything, or throws {@link IllegalStateException} where that is not allowed
   */
  public Control(
      List<Network> networks,
      Faults faults,
      RequestLog log,
      Layout layout,
      SettableClock clock,
      Consumer<Duration> outage,
      Runnable reset,
      Webhooks webhooks) {
    List<Operation> operations =
        networks.stream()
            .flatMap(network -> network.routes().stream())
            .flatMap(route -> route.operation().stream())
            .distinct()
            .toList();
    FaultDesk desk = new FaultDesk(faults, operations);
    routes.add(new IndexPage(networks, layout).route());
    routes.add(layout.styleSheet());
    routes.addAll(new ControlPanel(desk, log, layout, clock).routes());
    routes.addAll(new ClockDesk(clock).routes());
    routes.addAll(new WebhookDesk(webhooks).routes());
    routes.addAll(new ControlApi(networks, desk, log, outage, reset).routes());
  }

  public List<Route> routes() {
    return List.copyOf(routes);
  }
}
