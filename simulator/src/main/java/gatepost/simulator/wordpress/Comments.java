package gatepost.simulator.wordpress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.network.PublicComment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comments under the articles of a site, and what the public writes there. */
final class Comments {

  private static final Set<String> STATUSES = Set.of("approved", "hold", "spam", "trash");
  private static final int USUAL_PORTION = 10;

  private final WordPressData data;
  private final Resources resources;

  Comments(WordPressData data, Resources resources) {
    this.data = data;
    this.resources = resources;
  }

  /** {@code GET /wp/v2/comments?post=&status=&page=&per_page=}, oldest first. */
  Reply list(Site site, Request request) {
    Article article = data.article(site, request.parameter("post").orElse("")).orElseThrow(WordPressFailures::noPost);
    String status = request.parameter("status").orElse("approved");
    Set<String> shown = status.equals("all") ? Set.of("approved", "hold") : Set.of(status);
    List<SiteComment> all = data.comments(article).stream().filter(comment -> shown.contains(comment.status())).toList();
    int size = request.parameter("per_page").map(Integer::parseInt).orElse(USUAL_PORTION);
    int page = request.parameter("page").map(Integer::parseInt).orElse(1);
    List<SiteComment> portion = all.stream().skip((long) (page - 1) * size).limit(size).toList();
    return Reply.json(200, Json.array(portion.stream().map(comment -> resources.comment(comment, article)).toList()))
        .with("X-WP-Total", Integer.toString(all.size()))
        .with("X-WP-TotalPages", Integer.toString((all.size() + size - 1) / size));
  }

  /** {@code GET /wp/v2/comments/:id}. */
  Reply read(Site site, Request request) {
    return Reply.json(200, node(wanted(site, request)));
  }

  /** {@code POST /wp/v2/comments/:id}. */
  Reply update(Site site, Request request) {
    String status = request.json().path("status").asText("");
    if (!STATUSES.contains(status)) {
      throw WordPressFailures.refused(400, "rest_invalid_param", "Invalid parameter(s): status");
    }
    SiteComment updated =
        data.store.write(
            tx -> {
              SiteComment comment = wanted(site, request).with(status);
              tx.put(data.comments, comment.id(), comment);
              return comment;
            });
    return Reply.json(200, node(updated));
  }

  /** {@code DELETE /wp/v2/comments/:id?force=true}. */
  Reply delete(Site site, Request request) {
    SiteComment gone =
        data.store.write(
            tx -> {
              SiteComment comment = wanted(site, request);
              tx.put(data.comments, comment.id(), comment.deleted(data.now()));
              return comment;
            });
    return Reply.json(200, Json.object().put("deleted", true).set("previous", node(gone)));
  }

  /** A member of the public comments on an article or answers a comment. Returns the new comment's id. */
  String write(PublicComment written) {
    if (written.text().isBlank()) {
      throw new Refusal(Reply.text(400, "A comment needs words"));
    }
    return data.store.write(
        tx -> {
          Optional<SiteComment> parent = data.comments.find(written.postId()).filter(SiteComment::live);
          Article article =
              data.articles
                  .find(parent.map(SiteComment::articleId).orElse(written.postId()))
                  .filter(Article::shown)
                  .orElseThrow(() -> new Refusal(Reply.text(404, "There is no such post")));
          Instant now = data.now();
          SiteComment comment =
              new SiteComment(
                  tx.nextId(now),
                  article.siteId(),
                  article.id(),
                  parent.map(SiteComment::id),
                  written.author().map(String::strip).filter(name -> !name.isEmpty()).orElse("Anonymous"),
                  written.text(),
                  "approved",
                  now,
                  Optional.empty());
          tx.put(data.comments, comment.id(), comment);
          return comment.id();
        });
  }

  private SiteComment wanted(Site site, Request request) {
    return data.comment(site, request.variable("id")).orElseThrow(WordPressFailures::noComment);
  }

  private ObjectNode node(SiteComment comment) {
    return resources.comment(comment, data.articles.find(comment.articleId()).orElseThrow());
  }
}
