package gatepost.simulator.wordpress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.page.Html;
import java.net.URI;
import java.time.Instant;

/** Articles, pictures and comments as the API writes them: {@code raw} only for who may edit, which every caller here may. */
final class Resources {

  private final URI base;

  Resources(URI base) {
    this.base = base;
  }

  static String path(Article article) {
    return "/wordpress/" + article.siteId() + "/" + article.slug() + "/";
  }

  static String path(LibraryPicture picture) {
    return "/wordpress/" + picture.siteId() + "/wp-content/uploads/" + picture.id() + "/" + picture.fileName();
  }

  ObjectNode article(Article article) {
    ObjectNode node =
        Json.object()
            .put("id", Long.parseLong(article.id()))
            .put("date_gmt", time(article.createdAt()))
            .put("slug", article.slug())
            .put("status", article.status())
            .put("type", "post")
            .put("link", address(path(article)))
            .put("featured_media", article.featuredMedia().map(Long::parseLong).orElse(0L))
            .put("comment_status", "open");
    node.putObject("title").put("raw", article.title()).put("rendered", Html.of("{}", article.title()).markup());
    node.putObject("content").put("raw", article.content()).put("rendered", article.content());
    return node;
  }

  ObjectNode picture(LibraryPicture picture) {
    return Json.object()
        .put("id", Long.parseLong(picture.id()))
        .put("date_gmt", time(picture.createdAt()))
        .put("slug", picture.fileName().replaceFirst("\\.\\w+$", ""))
        .put("status", "inherit")
        .put("type", "attachment")
        .put("alt_text", picture.altText())
        .put("media_type", "image")
        .put("mime_type", picture.image().contentType())
        .put("source_url", address(path(picture)));
  }

  ObjectNode comment(SiteComment comment, Article article) {
    ObjectNode node =
        Json.object()
            .put("id", Long.parseLong(comment.id()))
            .put("post", Long.parseLong(comment.articleId()))
            .put("parent", comment.parentId().map(Long::parseLong).orElse(0L))
            .put("author", 0)
            .put("author_name", comment.author())
            .put("date_gmt", time(comment.createdAt()))
            .put("link", address(path(article)) + "#comment-" + comment.id())
            .put("status", comment.status())
            .put("type", "comment");
    node.putObject("content")
        .put("raw", comment.text())
        .put("rendered", "<p>" + Html.of("{}", comment.text()).markup().replace("\n", "<br />\n") + "</p>\n");
    return node;
  }

  /** WordPress writes times without a zone. */
  private static String time(Instant instant) {
    return instant.toString().replace("Z", "");
  }

  private String address(String path) {
    return base.resolve(path).toString();
  }
}
