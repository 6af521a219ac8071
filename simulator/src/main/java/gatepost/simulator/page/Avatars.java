package gatepost.simulator.page;

import java.util.Locale;

/** The letter in the circle beside a name. */
final class Avatars {

  private Avatars() {}

  static String initial(String name) {
    return name.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("?")
        .toUpperCase(Locale.UK);
  }
}
