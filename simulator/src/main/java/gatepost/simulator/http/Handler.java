package gatepost.simulator.http;

/** Answers one request that was read whole; throws {@link Refusal} to end it early. */
@FunctionalInterface
public interface Handler {
  Reply handle(Request request);
}
