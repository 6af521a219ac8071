package gatepost.simulator.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import gatepost.simulator.fault.Fault;
import gatepost.simulator.fault.FaultKind;
import gatepost.simulator.fault.Faults;
import gatepost.simulator.http.Operation;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.log.LoggedRequest;
import gatepost.simulator.log.RequestLog;
import gatepost.simulator.network.Network;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every request passes: is it from this machine, who answers it, does a fault strike, and the log. */
public final class Gateway implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Routing routing;
  private final Faults faults;
  private final RequestLog log;
  private final Clock clock;
  private final FaultPlay play = new FaultPlay();

  public Gateway(Routing routing, Faults faults, RequestLog log, Clock clock) {
    this.routing = routing;
    this.faults = faults;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public void handle(HttpExchange http) {
    Exchange exchange = new Exchange(http);
    try (http) {
      answer(exchange);
    } catch (IOException clientGone) {
      LOG.debug("The client went away during {}", exchange.path());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Exchange exchange) throws IOException, InterruptedException {
    if (!LOOPBACK.contains(exchange.hostName())) {
      exchange.send(Reply.text(421, "The simulator answers on 127.0.0.1 only"));
      return;
    }
    if (exchange.comesFromAnotherSite()) {
      exchange.send(Reply.text(403, "Another web site may not steer the simulator"));
      return;
    }
    Optional<Routing.Match> match = routing.find(exchange.method(), exchange.path());
    if (match.isEmpty()) {
      answerUnknown(exchange);
      return;
    }
    Answer answer = () -> run(exchange, match.get());
    Optional<Operation> operation = match.get().route().operation();
    if (operation.isEmpty()) {
      exchange.send(answer.give());
      return;
    }
    Optional<Fault> fault = faults.strike(operation.get());
    record(exchange, operation.get().network(), operation.map(Operation::name), fault.map(Fault::kind));
    if (fault.isEmpty()) {
      exchange.send(answer.give());
    } else {
      play.act(fault.get(), exchange, answer, routing.network(operation.get().network()).failures());
    }
  }

  private Reply run(Exchange exchange, Routing.Match found) throws IOException {
    try {
      return found.route().handler().handle(exchange.read(found.variables()));
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (RuntimeException unexpected) {
      LOG.error("{} {} failed", exchange.method(), exchange.path(), unexpected);
      return Reply.text(500, "The simulator itself failed; see its log");
    }
  }

  private void answerUnknown(Exchange exchange) throws IOException {
    exchange.discardBody();
    Optional<Network> network = routing.networkOf(exchange.path());
    if (network.isEmpty()) {
      exchange.send(Reply.text(404, "There is nothing here"));
      return;
    }
    record(exchange, network.get().name(), Optional.empty(), Optional.empty());
    exchange.send(network.get().failures().unknownPath(exchange.path()));
  }

  private void record(
      Exchange exchange, String network, Optional<String> operation, Optional<FaultKind> fault) {
    Instant arrived = clock.instant();
    exchange.beforeEnding(
        status ->
            log.add(
                new LoggedRequest(
                    arrived, exchange.method(), exchange.path(), status, network, operation, fault)));
  }
}
