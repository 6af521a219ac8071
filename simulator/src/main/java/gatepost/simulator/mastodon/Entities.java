package gatepost.simulator.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.page.Html;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts, pictures and people as the API writes them. Words become HTML, in which the middle of a long link is shown only. */
final class Entities {

  private static final Pattern LINK = Pattern.compile("(https?://)(\\S+)");
  private static final int SHOWN_OF_A_LINK = 30;

  private final MastodonData data;
  private final URI base;

  Entities(MastodonData data, URI base) {
    this.data = data;
    this.base = base;
  }

  static String path(Status status) {
    return "/mastodon/@" + status.author().handle() + "/" + status.id();
  }

  static String picturePath(Attachment attachment) {
    return "/mastodon/media/" + attachment.id();
  }

  ObjectNode status(Status status) {
    ObjectNode node =
        Json.object()
            .put("id", status.id())
            .put("created_at", status.createdAt().toString())
            .put("in_reply_to_id", status.inReplyTo().orElse(null))
            .put("sensitive", false)
            .put("spoiler_text", "")
            .put("visibility", status.visibility())
            .put("language", "en")
            .put("uri", address(path(status)))
            .put("url", address(path(status)))
            .put("replies_count", data.below(status).size())
            .put("content", html(status.text()));
    node.set("account", account(status.author()));
    node.set("media_attachments", Json.array(data.attachmentsOf(status).stream().map(this::attachment).toList()));
    return node;
  }

  ObjectNode attachment(Attachment attachment) {
    return Json.object()
        .put("id", attachment.id())
        .put("type", "image")
        .put("url", address(picturePath(attachment)))
        .put("preview_url", address(picturePath(attachment)))
        .put("description", attachment.description().orElse(null));
  }

  ObjectNode account(Status.Author author) {
    return Json.object()
        .put("id", author.id())
        .put("username", author.handle())
        .put("acct", author.handle())
        .put("display_name", author.name())
        .put("url", address("/mastodon/@" + author.handle()));
  }

  static String html(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\n\\s*\n")) {
      paragraphs.add("<p>" + links(paragraph).replace("\n", "<br />") + "</p>");
    }
    return String.join("", paragraphs);
  }

  private static String links(String text) {
    StringBuilder html = new StringBuilder();
    Matcher link = LINK.matcher(text);
    int from = 0;
    while (link.find()) {
      String rest = link.group(2);
      int shown = Math.min(SHOWN_OF_A_LINK, rest.length());
      html.append(Html.of("{}", text.substring(from, link.start())).markup());
      html.append(
          Html.of(
                  "<a href=\"{}\" target=\"_blank\" rel=\"nofollow noopener\" translate=\"no\"><span class=\"invisible\">{}</span>"
                      + "<span class=\"ellipsis\">{}</span><span class=\"invisible\">{}</span></a>",
                  link.group(),
                  link.group(1),
                  rest.substring(0, shown),
                  Optional.of(rest.substring(shown)))
              .markup());
      from = link.end();
    }
    return html.append(Html.of("{}", text.substring(from)).markup()).toString();
  }

  private String address(String path) {
    return base.resolve(path).toString();
  }
}
