package gatepost.simulator.page;

import gatepost.simulator.http.Request;

/** Through whose eyes a page is seen: decides which hidden comments appear. */
public sealed interface Viewer {

  record Everyone() implements Viewer {}

  /** Those who may also look behind what is hidden: a Facebook page's admins, anybody on X who opens the hidden replies. */
  record Insider() implements Viewer {}

  record Author(String name) implements Viewer {}

  static Viewer of(Request request) {
    return switch (request.parameter("as").orElse("")) {
      case "insider" -> new Insider();
      case "author" -> request.parameter("name").<Viewer>map(Author::new).orElseGet(Everyone::new);
      default -> new Everyone();
    };
  }

  default boolean sees(ShownComment comment) {
    return switch (this) {
      case Everyone everyone -> !comment.hidden();
      case Insider insider -> true;
      case Author author -> !comment.hidden() || author.name().equals(comment.author());
    };
  }
}
