package gatepost.simulator.fault;

/** The ways in which a call can go wrong. */
public enum FaultKind {
  REFUSE("Connection closed as soon as the request's head arrives. Nothing is stored."),
  RESET_BEFORE_BODY("Connection reset while the body is on its way. Nothing is stored."),
  FAIL_BEFORE_COMMIT("Request read whole, then the connection drops without an answer. Nothing is stored."),
  COMMIT_THEN_DROP("Stored, then the connection drops without an answer."),
  COMMIT_THEN_ERROR("Stored, but answered with the network's own “unexpected error” (500)."),
  COMMIT_THEN_DELAY("Stored, and answered only after the delay."),
  RATE_LIMITED("Refused with the network's own rate limit answer. Nothing is stored."),
  TRANSIENT_500("The network's own “unexpected error” (500). Nothing is stored."),
  HTML_503("An HTML page with status 503 from the network's edge. Nothing is stored."),
  EMPTY_200("Status 200 without a body. Nothing is stored."),
  COMMIT_THEN_EMPTY("Stored, and answered with status 200 without a body."),
  TOKEN_EXPIRED("Refused because the access token is no longer valid. Nothing is stored."),
  PERMISSION_MISSING("Refused because the app lacks the permission. Nothing is stored.");

  private final String meaning;

  FaultKind(String meaning) {
    this.meaning = meaning;
  }

  /** What happens, in a sentence for people. */
  public String meaning() {
    return meaning;
  }
}
