package gatepost.simulator.page;

import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** The frame around every page, its style sheet, and the headers that keep scripts out. */
public final class Layout {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** A link in the bar at the top. */
  public record Link(String path, String label) {}

  private final List<Link> links;

  public Layout(Collection<Link> links) {
    this.links = List.copyOf(links);
  }

  /**
   * @param style class of the page's body, for its colours
   * @param path the page's own link in the bar, if it has one
   */
  public Reply page(String title, String style, String path, Html content) {
    Html page =
        Html.of(
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{} – simulated</title>
            <link rel="stylesheet" href="/assets/simulator.css">
            </head>
            <body class="{}">
            <a class="skip" href="#content">Skip to the content</a>
            <p class="notice"><strong>Simulated network</strong> – nothing here is real, and nothing leaves this computer.</p>
            <header class="bar"><nav aria-label="Simulator">{}</nav></header>
            <main id="content">
            {}
            </main>
            </body>
            </html>
            """,
            title,
            style,
            links.stream().map(link -> link(link, path)).toList(),
            content);
    return Reply.text(200, "text/html; charset=utf-8", page.markup())
        .with("Content-Security-Policy", POLICY)
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "no-store");
  }

  public Route styleSheet() {
    byte[] css = resource("/gatepost/simulator/simulator.css");
    return Route.own(
        "GET",
        "/assets/simulator.css",
        request -> Reply.bytes(200, "text/css; charset=utf-8", css).with("Cache-Control", "no-cache"));
  }

  private static Html link(Link link, String path) {
    Html current = link.path().equals(path) ? new Html(" aria-current=\"page\"") : Html.NONE;
    return Html.of("<a href=\"{}\"{}>{}</a>", link.path(), current, link.label());
  }

  private static byte[] resource(String name) {
    try (InputStream input = Layout.class.getResourceAsStream(name)) {
      return input.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
