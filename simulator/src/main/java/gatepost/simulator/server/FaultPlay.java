package gatepost.simulator.server;

import gatepost.simulator.fault.Failures;
import gatepost.simulator.fault.Fault;
import gatepost.simulator.http.Reply;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Plays one fault on one request. */
final class FaultPlay {

  private static final String BUSY_PAGE =
      "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1>"
          + "<p>We're working on getting this fixed as soon as we can.</p></body></html>";

  void act(Fault fault, Exchange exchange, Answer answer, Failures failures)
      throws IOException, InterruptedException {
    switch (fault.kind()) {
      case REFUSE -> exchange.drop();
      case RESET_BEFORE_BODY -> {
        exchange.readAFewBytes();
        exchange.drop();
      }
      case FAIL_BEFORE_COMMIT -> {
        exchange.discardBody();
        exchange.drop();
      }
      case COMMIT_THEN_DROP -> {
        answer.give();
        exchange.drop();
      }
      case COMMIT_THEN_ERROR -> {
        answer.give();
        exchange.send(failures.unexpectedError());
      }
      case COMMIT_THEN_EMPTY -> {
        answer.give();
        exchange.send(empty());
      }
      case COMMIT_THEN_DELAY -> {
        Reply reply = answer.give();
        TimeUnit.MILLISECONDS.sleep(fault.delayMs());
        exchange.send(reply);
      }
      case RATE_LIMITED -> refuse(exchange, failures.rateLimited());
      case TRANSIENT_500 -> refuse(exchange, failures.unexpectedError());
      case TOKEN_EXPIRED -> refuse(exchange, failures.tokenExpired());
      case PERMISSION_MISSING -> refuse(exchange, failures.permissionMissing());
      case HTML_503 -> refuse(exchange, Reply.text(503, "text/html; charset=utf-8", BUSY_PAGE));
      case EMPTY_200 -> refuse(exchange, empty());
    }
  }

  /** Reads the request before answering, as a real server does; a client still sending would see a broken connection. */
  private static void refuse(Exchange exchange, Reply reply) throws IOException {
    exchange.discardBody();
    exchange.send(reply);
  }

  private static Reply empty() {
    return Reply.text(200, "application/json; charset=UTF-8", "");
  }
}
