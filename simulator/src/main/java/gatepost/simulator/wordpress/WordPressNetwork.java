package gatepost.simulator.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.fault.Failures;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Operation;
import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.http.Route;
import gatepost.simulator.media.MediaStore;
import gatepost.simulator.network.Network;
import gatepost.simulator.network.PublicComment;
import gatepost.simulator.page.AccountCard;
import gatepost.simulator.page.Layout;
import gatepost.simulator.page.Moment;
import gatepost.simulator.store.Store;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** WordPress sites, each at {@code /wordpress/NAME}, with the REST interface of version 2. */
public final class WordPressNetwork implements Network {

  /** Answers a call for the site it is made to. */
  @FunctionalInterface
  private interface SiteCall {
    Reply answer(Site site, Request request);
  }

  private final WordPressData data;
  private final Articles articles;
  private final Library library;
  private final Comments comments;
  private final WordPressPages pages;

  public WordPressNetwork(Store store, MediaStore media, Clock clock, URI base, Layout layout) {
    this.data = new WordPressData(store, media, clock);
    Resources resources = new Resources(base);
    this.articles = new Articles(data, resources);
    this.library = new Library(data, resources);
    this.comments = new Comments(data, resources);
    this.pages = new WordPressPages(data, comments, layout, new Moment(clock));
    data.forgetDeletedPictures();
  }

  @Override
  public String name() {
    return "wordpress";
  }

  @Override
  public String title() {
    return "WordPress";
  }

  @Override
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(api("createPost", "POST", "posts", articles::create));
    routes.add(api("listPosts", "GET", "posts", articles::list));
    routes.add(api("readPost", "GET", "posts/{id}", articles::read));
    routes.add(api("deletePost", "DELETE", "posts/{id}", articles::delete));
    routes.add(api("uploadMedia", "POST", "media", library::upload));
    routes.add(api("listMedia", "GET", "media", library::list));
    routes.add(api("readMedia", "GET", "media/{id}", library::read));
    routes.add(api("updateMedia", "POST", "media/{id}", library::update));
    routes.add(api("deleteMedia", "DELETE", "media/{id}", library::delete));
    routes.add(api("comments", "GET", "comments", comments::list));
    routes.add(api("readComment", "GET", "comments/{id}", comments::read));
    routes.add(api("hide", "POST", "comments/{id}", comments::update));
    routes.add(api("deleteComment", "DELETE", "comments/{id}", comments::delete));
    routes.add(api("me", "GET", "users/me", WordPressNetwork::me));
    routes.add(Route.own("POST", "/control/wordpress/sites", this::provision));
    routes.addAll(pages.routes());
    return routes;
  }

  @Override
  public Failures failures() {
    return new WordPressFailures();
  }

  @Override
  public String comment(PublicComment comment) {
    return comments.write(comment);
  }

  @Override
  public JsonNode state() {
    ObjectNode state = Json.object();
    state.set(
        "sites",
        Json.array(
            data.sites.all().stream()
                .map(site -> Json.object().put("id", site.id()).put("name", site.name()).put("user", site.user()))
                .toList()));
    state.set("articles", Json.MAPPER.valueToTree(data.articles.all()));
    state.set("pictures", Json.MAPPER.valueToTree(data.pictures.all()));
    state.set("comments", Json.MAPPER.valueToTree(data.comments.all()));
    return state;
  }

  @Override
  public List<AccountCard> accounts() {
    return pages.accounts();
  }

  private Reply provision(Request request) {
    Site site = request.json(Site.class);
    data.store.write(
        tx -> {
          tx.put(data.sites, site.id(), site);
          return site;
        });
    return Reply.json(200, Json.object().put("id", site.id()).put("path", "/wordpress/" + site.id()));
  }

  /** {@code GET /wp/v2/users/me?context=edit}: the one user there is, an editor. */
  private static Reply me(Site site, Request request) {
    ObjectNode me = Json.object().put("id", 1).put("name", site.user()).put("slug", site.user());
    me.putObject("capabilities").put("publish_posts", true).put("upload_files", true).put("moderate_comments", true);
    return Reply.json(200, me);
  }

  private Route api(String operation, String method, String path, SiteCall call) {
    return Route.api(
        new Operation(name(), operation),
        method,
        "/wordpress/{site}/wp-json/wp/v2/" + path,
        request -> call.answer(authorised(request), request));
  }

  private Site authorised(Request request) {
    Site site =
        data.sites
            .find(request.variable("site"))
            .orElseThrow(() -> new Refusal(Reply.text(404, "text/html; charset=utf-8", "<html><title>Not found</title></html>")));
    String header =
        request.header("Authorization").orElseThrow(() -> new Refusal(WordPressFailures.notLoggedIn()));
    if (!header.equals("Basic " + encoded(site))) {
      throw new Refusal(WordPressFailures.wrongPassword());
    }
    return site;
  }

  private static String encoded(Site site) {
    return Base64.getEncoder().encodeToString((site.user() + ":" + site.password()).getBytes(StandardCharsets.UTF_8));
  }
}
