package gatepost.simulator.network;

/** Checks what the control API is asked to set up. */
public final class Provisioned {

  private Provisioned() {}

  /** Throws {@link IllegalArgumentException} when one is missing or blank. */
  public static void requireAll(String... values) {
    for (String value : values) {
      if (value == null || value.isBlank()) {
        throw new IllegalArgumentException("every field must be given");
      }
    }
  }

  /** Throws {@link IllegalArgumentException} unless the id is a number of at most 19 digits, as the networks' own are. */
  public static void requireDigits(String id) {
    if (!id.matches("\\d{1,19}")) {
      throw new IllegalArgumentException("id must be digits");
    }
  }
}
