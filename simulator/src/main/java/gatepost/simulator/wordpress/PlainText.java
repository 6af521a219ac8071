package gatepost.simulator.wordpress;

/** An article's words without its blocks and tags, its title above where it is not their beginning. */
final class PlainText {

  private PlainText() {}

  static String of(Article article) {
    String text =
        article
            .content()
            .replaceAll("(?s)<!--.*?-->", "")
            .replaceAll("(?s)<figure.*?</figure>", "")
            .replaceAll("\n+", "")
            .replaceAll("(?i)<br ?/?>", "\n")
            .replaceAll("(?i)</p>", "\n\n")
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
            .strip();
    String title = article.title();
    return title.isBlank() || text.startsWith(title.replaceFirst("…$", "")) ? text : title + "\n\n" + text;
  }
}
