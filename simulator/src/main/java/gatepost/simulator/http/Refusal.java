package gatepost.simulator.http;

/** Ends the handling of a request with a reply that says why. Nothing is committed. */
public final class Refusal extends RuntimeException {

  private final transient Reply reply;

  public Refusal(Reply reply) {
    super("refused with status " + reply.status(), null, false, false);
    this.reply = reply;
  }

  public Reply reply() {
    return reply;
  }
}
