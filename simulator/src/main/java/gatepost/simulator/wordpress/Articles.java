package gatepost.simulator.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Posts of a site. */
final class Articles {

  private static final Set<String> STATUSES = Set.of("publish", "draft", "private");

  private final WordPressData data;
  private final Resources resources;

  Articles(WordPressData data, Resources resources) {
    this.data = data;
    this.resources = resources;
  }

  /** {@code POST /wp/v2/posts}. A slug that is taken gets a number, as on WordPress: nothing is refused for being there already. */
  Reply create(Site site, Request request) {
    JsonNode wanted = request.json();
    String title = wanted.path("title").asText("");
    String content = wanted.path("content").asText("");
    String status = wanted.path("status").asText("draft");
    if (title.isBlank() && content.isBlank()) {
      throw WordPressFailures.refused(400, "empty_content", "Content, title, and excerpt are empty.");
    }
    if (!STATUSES.contains(status)) {
      throw WordPressFailures.refused(400, "rest_invalid_param", "Invalid parameter(s): status");
    }
    Optional<String> featured = Optional.of(wanted.path("featured_media").asText("0")).filter(id -> !id.equals("0"));
    if (featured.isPresent() && data.picture(site, featured.get()).isEmpty()) {
      throw WordPressFailures.refused(400, "rest_invalid_featured_media", "Invalid featured media ID.");
    }
    Article article =
        data.store.write(
            tx -> {
              Instant now = data.now();
              Article created =
                  new Article(
                      tx.nextId(now),
                      site.id(),
                      title,
                      content,
                      free(site, wanted.path("slug").asText(title)),
                      status,
                      featured,
                      now,
                      Optional.empty());
              tx.put(data.articles, created.id(), created);
              return created;
            });
    return Reply.json(201, resources.article(article));
  }

  /** {@code GET /wp/v2/posts/:id}. */
  Reply read(Site site, Request request) {
    return Reply.json(200, resources.article(wanted(site, request)));
  }

  /** {@code GET /wp/v2/posts?slug=}, newest first. */
  Reply list(Site site, Request request) {
    Optional<Set<String>> slugs = request.parameter("slug").map(list -> Set.of(list.split(",")));
    String status = request.parameter("status").orElse("publish");
    List<Article> found =
        data.articles(
            site, article -> article.status().equals(status) && slugs.map(set -> set.contains(article.slug())).orElse(true));
    return Reply.json(200, Json.array(found.stream().map(resources::article).toList()))
        .with("X-WP-Total", Integer.toString(found.size()))
        .with("X-WP-TotalPages", "1");
  }

  /** {@code DELETE /wp/v2/posts/:id?force=true}. */
  Reply delete(Site site, Request request) {
    if (request.parameter("force").filter("true"::equals).isEmpty()) {
      throw WordPressFailures.refused(501, "rest_trash_not_supported", "The bin is not simulated. Set 'force=true' to delete.");
    }
    Article gone =
        data.store.write(
            tx -> {
              Article article = wanted(site, request);
              tx.put(data.articles, article.id(), article.deleted(data.now()));
              return article;
            });
    return Reply.json(200, Json.object().put("deleted", true).set("previous", resources.article(gone)));
  }

  private Article wanted(Site site, Request request) {
    return data.article(site, request.variable("id")).orElseThrow(WordPressFailures::noPost);
  }

  private String free(Site site, String wanted) {
    String plain = wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String slug = plain.isEmpty() ? "post" : plain;
    int number = 2;
    String free = slug;
    while (taken(site, free)) {
      free = slug + "-" + number++;
    }
    return free;
  }

  private boolean taken(Site site, String slug) {
    return !data.articles(site, article -> article.slug().equals(slug)).isEmpty();
  }
}
