package gatepost.simulator.server;

import gatepost.simulator.http.Route;
import gatepost.simulator.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who answers a path. */
public final class Routing {

  record Match(Route route, Map<String, String> variables) {}

  private final List<Network> networks;
  private final List<Route> routes;

  public Routing(List<Network> networks, List<Route> own) {
    this.networks = List.copyOf(networks);
    List<Route> all = new ArrayList<>(own);
    networks.forEach(network -> all.addAll(network.routes()));
    this.routes = List.copyOf(all);
  }

  Optional<Match> find(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return routes.stream()
        .flatMap(route -> route.match(asked, path).map(vars -> new Match(route, vars)).stream())
        .findFirst();
  }

  /** The network of an operation, which is always one of ours. */
  Network network(String name) {
    return networks.stream().filter(network -> network.name().equals(name)).findFirst().orElseThrow();
  }

  Optional<Network> networkOf(String path) {
    return networks.stream().filter(network -> path.startsWith("/" + network.name() + "/")).findFirst();
  }
}
