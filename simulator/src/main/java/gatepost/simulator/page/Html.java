package gatepost.simulator.page;

import java.util.Collection;
import java.util.Optional;

/** Markup that is safe to send. Whatever is filled into a template is escaped, unless it is markup itself. */
public record Html(String markup) {

  public static final Html NONE = new Html("");

  /**
   * Fills each {@code {}} of the template in turn: markup and collections of markup as they are, everything else escaped, an
   * empty optional as nothing.
   */
  public static Html of(String template, Object... values) {
    StringBuilder markup = new StringBuilder();
    int from = 0;
    for (Object value : values) {
      int hole = template.indexOf("{}", from);
      if (hole < 0) {
        throw new IllegalArgumentException("more values than places in the template");
      }
      markup.append(template, from, hole);
      append(markup, value);
      from = hole + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("more places in the template than values");
    }
    return new Html(markup.append(template.substring(from)).toString());
  }

  private static void append(StringBuilder markup, Object value) {
    switch (value) {
      case Html html -> markup.append(html.markup());
      case Collection<?> several -> several.forEach(one -> append(markup, one));
      case Optional<?> maybe -> maybe.ifPresent(one -> append(markup, one));
      default -> escape(markup, value.toString());
    }
  }

  private static void escape(StringBuilder markup, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> markup.append("&amp;");
        case '<' -> markup.append("&lt;");
        case '>' -> markup.append("&gt;");
        case '"' -> markup.append("&quot;");
        case '\'' -> markup.append("&#39;");
        default -> markup.append(c);
      }
    }
  }
}
