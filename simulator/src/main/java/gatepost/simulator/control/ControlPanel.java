package gatepost.simulator.control;

import gatepost.simulator.fault.Fault;
import gatepost.simulator.fault.FaultKind;
import gatepost.simulator.http.Operation;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.http.Route;
import gatepost.simulator.log.LoggedRequest;
import gatepost.simulator.log.RequestLog;
import gatepost.simulator.page.Html;
import gatepost.simulator.page.Layout;
import gatepost.simulator.page.Moment;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The page on which a person breaks the networks on purpose and sees what was called. */
final class ControlPanel {

  static final String PATH = "/control/";
  private static final int SHOWN_REQUESTS = 50;

  private final FaultDesk faults;
  private final RequestLog log;
  private final Layout layout;
  private final Clock clock;
  private final Moment moment;

  ControlPanel(FaultDesk faults, RequestLog log, Layout layout, Clock clock) {
    this.faults = faults;
    this.log = log;
    this.layout = layout;
    this.clock = clock;
    this.moment = new Moment(clock);
  }

  List<Route> routes() {
    return List.of(
        Route.own("GET", PATH, request -> show()),
        Route.own("POST", "/control/panel/faults", this::arm),
        Route.own("POST", "/control/panel/clear", request -> clear()));
  }

  private Reply show() {
    Html content =
        Html.of(
            """
            <h1>Faults and requests</h1>
            <p class="soft lead">Choose what should go wrong and how often. The next matching calls fail in that way; everything else goes on as usual.</p>
            <div class="columns">
            <section class="card" aria-labelledby="arm"><h2 id="arm">Break something</h2>{}</section>
            <section class="card" aria-labelledby="armed"><h2 id="armed">Waiting to happen</h2>{}</section>
            </div>
            <section class="card" aria-labelledby="clock"><h2 id="clock">The networks' clock</h2>{}</section>
            <section class="card" aria-labelledby="log"><h2 id="log">Last requests</h2>{}</section>
            <section class="card" aria-labelledby="kinds"><h2 id="kinds">What each fault does</h2><dl class="kinds">{}</dl></section>
            """,
            form(),
            armed(),
            clock(),
            requests(),
            Arrays.stream(FaultKind.values())
                .map(kind -> Html.of("<dt>{}</dt><dd>{}</dd>", words(kind), kind.meaning()))
                .toList());
    return layout.page("Faults and requests", "control", PATH, content);
  }

  private Reply arm(Request request) {
    String[] target = request.parameter("target").orElse("").split("/", 2);
    faults.arm(
        target[0],
        target.length == 2 ? target[1] : "",
        request.parameter("kind").orElse(""),
        request.parameter("times"),
        request.parameter("delayMs"));
    return Reply.seeOther(PATH);
  }

  private Reply clear() {
    faults.clear();
    return Reply.seeOther(PATH);
  }

  private Html form() {
    List<Html> targets =
        faults.operations().stream().map(Operation::network).distinct().map(this::targets).toList();
    return Html.of(
        """
        <form method="post" action="/control/panel/faults" class="stack">
        <label>Which call<select name="target"><option value="*/*">Any call on any network</option>{}</select></label>
        <label>What happens<select name="kind">{}</select></label>
        <div class="pair"><label>How often<input type="number" name="times" value="1" min="1" max="1000" required></label>
        <label>Delay in milliseconds<input type="number" name="delayMs" value="5000" min="0" max="600000" required></label></div>
        <button>Arm this fault</button>
        </form>
        """,
        targets,
        Arrays.stream(FaultKind.values())
            .map(kind -> Html.of("<option value=\"{}\">{}</option>", kind, words(kind)))
            .toList());
  }

  private Html targets(String network) {
    return Html.of(
        "<optgroup label=\"{}\"><option value=\"{}/*\">Any call on {}</option>{}</optgroup>",
        network,
        network,
        network,
        faults.operations().stream()
            .filter(operation -> operation.network().equals(network))
            .map(
                operation ->
                    Html.of(
                        "<option value=\"{}/{}\">{} · {}</option>", network, operation.name(), network, operation.name()))
            .toList());
  }

  private Html clock() {
    return Html.of(
        """
        <p>It is {}.</p>
        <form method="post" action="/control/panel/clock" class="stack">
        <label>Minutes to put it forward<input type="number" name="minutes" value="60" min="-100000" max="100000" required></label>
        <button>Let the time pass</button>
        </form>
        """,
        moment.of(clock.instant()));
  }

  private Html armed() {
    if (faults.armed().isEmpty()) {
      return new Html("<p class=\"soft\">Nothing. Every call is answered as the networks would.</p>");
    }
    return Html.of(
        """
        <ul class="armed">{}</ul>
        <form method="post" action="/control/panel/clear"><button class="plain">Disarm all faults</button></form>
        """,
        faults.armed().stream().map(ControlPanel::item).toList());
  }

  private static Html item(Fault fault) {
    return Html.of(
        "<li><strong>{}</strong> <span class=\"soft\">{} · {}, {} more {}</span></li>",
        words(fault.kind()),
        fault.network().equals(Fault.ANY) ? "any network" : fault.network(),
        fault.operation().equals(Fault.ANY) ? "any call" : fault.operation(),
        fault.times(),
        fault.times() == 1 ? "time" : "times");
  }

  private Html requests() {
    List<LoggedRequest> latest = log.all().reversed().stream().limit(SHOWN_REQUESTS).toList();
    if (latest.isEmpty()) {
      return new Html("<p class=\"soft\">No network has been called yet.</p>");
    }
    return Html.of(
        """
        <table class="log"><thead><tr><th>When</th><th>Call</th><th>Answer</th><th>Fault</th></tr></thead>
        <tbody>{}</tbody></table>
        """,
        latest.stream().map(this::row).toList());
  }

  private Html row(LoggedRequest request) {
    return Html.of(
        "<tr><td>{}</td><td><strong>{}</strong> <code>{}</code></td><td><span class=\"status {}\">{}</span></td><td>{}</td></tr>",
        moment.of(request.time()),
        request.method(),
        request.path(),
        request.status() >= 200 && request.status() < 400 ? "good" : "bad",
        request.status() == 0 ? "connection dropped" : request.status(),
        request.fault().map(ControlPanel::words));
  }

  private static String words(FaultKind kind) {
    String words = kind.name().toLowerCase(Locale.UK).replace('_', ' ').replace("html", "HTML");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
