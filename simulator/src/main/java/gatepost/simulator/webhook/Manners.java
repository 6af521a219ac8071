package gatepost.simulator.webhook;

/**
 * How webhooks behave, for tests of whoever receives them.
 *
 * @param held nothing is sent until it is released; then it comes in one batch
 * @param reversed the newest change first
 * @param copies how often each batch is sent, 1 to 10
 * @param forged the next so many deliveries carry a wrong signature
 */
record Manners(boolean held, boolean reversed, int copies, int forged) {

  static final Manners GOOD = new Manners(false, false, 1, 0);

  Manners {
    if (copies < 1 || copies > 10 || forged < 0 || forged > 1_000) {
      throw new IllegalArgumentException("copies must be between 1 and 10, forged between 0 and 1,000");
    }
  }

  Manners lessForged() {
    return new Manners(held, reversed, copies, Math.max(0, forged - 1));
  }
}
