package gatepost.simulator.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.http.Route;
import java.net.URI;
import java.util.List;

/** Steers the webhooks over HTTP: who is told, how badly they behave, and what was told. */
public final class WebhookDesk {

  private final Webhooks webhooks;

  public WebhookDesk(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  public List<Route> routes() {
    return List.of(
        Route.own("GET", "/control/webhooks", request -> told()),
        Route.own("POST", "/control/webhooks", this::subscribe),
        Route.own("POST", "/control/webhooks/manners", this::behave));
  }

  private Reply told() {
    ObjectNode told = Json.object().put("waiting", webhooks.waiting());
    told.set("deliveries", Json.MAPPER.valueToTree(webhooks.deliveries()));
    return Reply.json(200, told);
  }

  private Reply subscribe(Request request) {
    JsonNode wanted = request.json();
    Subscription subscription =
        orRefuse(() -> new Subscription(URI.create(wanted.path("url").asText()), wanted.path("verifyToken").asText(), wanted.path("appSecret").asText()));
    if (!webhooks.subscribe(subscription)) {
      throw new Refusal(Reply.text(400, "The callback URL or verify token couldn't be validated. Please verify the provided information or try again later."));
    }
    return told();
  }

  private Reply behave(Request request) {
    JsonNode wanted = request.json();
    webhooks.behave(
        orRefuse(
            () ->
                new Manners(
                    wanted.path("held").asBoolean(),
                    wanted.path("reversed").asBoolean(),
                    wanted.path("copies").asInt(1),
                    wanted.path("forged").asInt())));
    return told();
  }

  private interface Reading<T> {
    T read();
  }

  private static <T> T orRefuse(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IllegalArgumentException wrong) {
      throw new Refusal(Reply.text(400, wrong.getMessage()));
    }
  }
}
