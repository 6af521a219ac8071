package gatepost.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.fault.Fault;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.http.Route;
import gatepost.simulator.log.RequestLog;
import gatepost.simulator.network.Network;
import gatepost.simulator.network.PublicComment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What tests and launchers steer the simulator with. Accounts are set up by the networks' own control routes. */
final class ControlApi {

  private static final int LONGEST_OUTAGE_MS = 600_000;

  private final List<Network> networks;
  private final FaultDesk faults;
  private final RequestLog log;
  private final Consumer<Duration> outage;
  private final Runnable reset;

  /**
   * @param outage stops listening for a while
   * @param reset forgets everything, or throws {@link IllegalStateException} where that is not allowed
   */
  ControlApi(List<Network> networks, FaultDesk faults, RequestLog log, Consumer<Duration> outage, Runnable reset) {
    this.networks = networks;
    this.faults = faults;
    this.log = log;
    this.outage = outage;
    this.reset = reset;
  }

  List<Route> routes() {
    return List.of(
        Route.own("GET", "/control/state", request -> state()),
        Route.own("GET", "/control/requests", request -> requests()),
        Route.own("GET", "/control/faults", request -> armed()),
        Route.own("POST", "/control/faults", this::arm),
        Route.own("DELETE", "/control/faults", request -> clearFaults()),
        Route.own("POST", "/control/comments", this::comment),
        Route.own("POST", "/control/outage", this::outage),
        Route.own("POST", "/control/reset", request -> reset()));
  }

  private Reply state() {
    ObjectNode state = Json.object();
    networks.forEach(network -> state.set(network.name(), network.state()));
    return Reply.json(200, state);
  }

  private Reply requests() {
    return Reply.json(200, Json.object().set("requests", Json.MAPPER.valueToTree(log.all())));
  }

  private Reply armed() {
    return Reply.json(200, Json.object().set("faults", Json.MAPPER.valueToTree(faults.armed())));
  }

  private Reply arm(Request request) {
    JsonNode wanted = request.json();
    faults.arm(
        wanted.path("network").asText(Fault.ANY),
        wanted.path("operation").asText(Fault.ANY),
        wanted.path("kind").asText(),
        text(wanted, "times"),
        text(wanted, "delayMs"));
    return armed();
  }

  private Reply clearFaults() {
    faults.clear();
    return armed();
  }

  private Reply comment(Request request) {
    JsonNode wanted = request.json();
    String name = wanted.path("network").asText();
    Network network =
        networks.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal(Reply.text(400, "no network " + name)));
    String id =
        network.comment(
            new PublicComment(
                wanted.path("postId").asText(),
                text(wanted, "author"),
                wanted.path("text").asText(),
                wanted.path("canHide").asBoolean(true)));
    return Reply.json(201, Json.object().put("id", id));
  }

  private Reply outage(Request request) {
    int millis = request.json().path("millis").asInt();
    if (millis < 1 || millis > LONGEST_OUTAGE_MS) {
      throw new Refusal(Reply.text(400, "millis must be between 1 and " + LONGEST_OUTAGE_MS));
    }
    outage.accept(Duration.ofMillis(millis));
    return Reply.json(202, Json.object().put("millis", millis));
  }

  private Reply reset() {
    try {
      reset.run();
    } catch (IllegalStateException kept) {
      throw new Refusal(Reply.text(409, "Only a simulator that keeps its data in memory can be reset"));
    }
    faults.clear();
    log.clear();
    return Reply.json(200, Json.object().put("reset", true));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).filter(value -> !value.isNull()).map(JsonNode::asText);
  }
}
