package gatepost.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.http.Route;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Lets days pass in a moment: posts age, limits reset, containers and signatures expire. */
final class ClockDesk {

  private final SettableClock clock;

  ClockDesk(SettableClock clock) {
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.own("GET", "/control/clock", request -> tell()),
        Route.own("POST", "/control/clock", this::set),
        Route.own("DELETE", "/control/clock", request -> reset()),
        Route.own("POST", "/control/panel/clock", this::advanceByForm));
  }

  private Reply tell() {
    return Reply.json(200, Json.object().put("now", clock.instant().toString()));
  }

  /** {@code advanceSeconds} or {@code now}. */
  private Reply set(Request request) {
    JsonNode wanted = request.json();
    try {
      if (wanted.has("now")) {
        clock.set(Instant.parse(wanted.get("now").asText()));
      } else {
        clock.advance(Duration.ofSeconds(wanted.path("advanceSeconds").asLong()));
      }
    } catch (DateTimeException unreadable) {
      throw new Refusal(Reply.text(400, "now must be a moment such as 2026-11-21T09:30:00Z"));
    }
    return tell();
  }

  private Reply reset() {
    clock.reset();
    return tell();
  }

  private Reply advanceByForm(Request request) {
    try {
      clock.advance(Duration.ofMinutes(Long.parseLong(request.parameter("minutes").orElse("0"))));
    } catch (NumberFormatException notANumber) {
      throw new Refusal(Reply.text(400, "minutes must be a whole number"));
    }
    return Reply.seeOther(ControlPanel.PATH);
  }
}
