package gatepost.simulator.facebook;

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
import gatepost.simulator.webhook.Webhooks;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Facebook pages behind the Graph API, any version of it. */
public final class FacebookNetwork implements Network {

  private static final String VERSIONED = "/facebook/v{major}.{minor}";

  /** Answers a call for the page whose token it carries. */
  @FunctionalInterface
  private interface GraphCall {
    Reply answer(Page page, Request request);
  }

  private final FacebookData data;
  private final GraphAccess access;
  private final Usage usage;
  private final Publishing publishing;
  private final ObjectNodes objects;
  private final Edges edges;
  private final PublicComments publicComments;
  private final FacebookPages pages;
  private final Failures failures;

  public FacebookNetwork(Store store, MediaStore media, Clock clock, URI base, Layout layout, Webhooks webhooks) {
    this.data = new FacebookData(store, media, clock);
    this.access = new GraphAccess(data);
    this.usage = new Usage(clock);
    Nodes nodes = new Nodes(data, base);
    this.publishing = new Publishing(data);
    this.objects = new ObjectNodes(data, nodes);
    this.edges = new Edges(data, nodes);
    this.publicComments = new PublicComments(data, webhooks);
    this.pages = new FacebookPages(data, publicComments, layout, new Moment(clock));
    this.failures = new FacebookFailures(clock);
    data.forgetDeletedPictures();
  }

  @Override
  public String name() {
    return "facebook";
  }

  @Override
  public String title() {
    return "Facebook";
  }

  @Override
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>(pages.routes());
    routes.add(Route.own("POST", "/control/facebook/pages", this::provision));
    routes.add(graph("feed", "POST", "/{id}/feed", own(publishing::feed)));
    routes.add(graph("photos", "POST", "/{id}/photos", own(publishing::photo)));
    routes.add(graph("uploads", "GET", "/{id}/photos", own(edges::photos)));
    routes.add(graph("posts", "GET", "/{id}/posts", own(edges::posts)));
    routes.add(graph("posts", "GET", "/{id}/feed", own(edges::posts)));
    routes.add(graph("comments", "GET", "/{id}/comments", edges::comments));
    routes.add(graph("reply", "POST", "/{id}/comments", edges::reply));
    routes.add(graph("read", "GET", "/{id}", objects::get));
    routes.add(graph("hide", "POST", "/{id}", objects::update));
    routes.add(graph("delete", "DELETE", "/{id}", objects::delete));
    return routes;
  }

  @Override
  public Failures failures() {
    return failures;
  }

  @Override
  public String comment(PublicComment comment) {
    return publicComments.write(comment);
  }

  @Override
  public JsonNode state() {
    ObjectNode state = Json.object();
    state.set("pages", Json.array(accountsWithoutTokens()));
    state.set("posts", Json.MAPPER.valueToTree(data.posts.all()));
    state.set("photos", Json.MAPPER.valueToTree(data.photos.all()));
    state.set("comments", Json.MAPPER.valueToTree(data.comments.all()));
    return state;
  }

  @Override
  public List<AccountCard> accounts() {
    return pages.accounts();
  }

  private List<ObjectNode> accountsWithoutTokens() {
    return data.pages.all().stream()
        .map(page -> Json.object().put("id", page.id()).put("name", page.name()).put("appId", page.appId()))
        .toList();
  }

  private Reply provision(Request request) {
    Page page = request.json(Page.class);
    data.store.write(
        tx -> {
          tx.put(data.pages, page.id(), page);
          return page;
        });
    return Reply.json(200, Json.object().put("id", page.id()).put("path", "/facebook/pages/" + page.id()));
  }

  private Route graph(String operation, String method, String path, GraphCall call) {
    return Route.api(
        new Operation(name(), operation), method, VERSIONED + path, request -> answer(call, request));
  }

  private Reply answer(GraphCall call, Request request) {
    String version = "v" + request.variable("major") + "." + request.variable("minor");
    Reply reply;
    String meter = Usage.header(0);
    try {
      Page page = access.authorise(request);
      meter = usage.count(page.appId());
      reply = call.answer(page, request);
    } catch (Refusal refusal) {
      reply = refusal.reply();
    }
    return reply
        .with("x-app-usage", meter)
        .with("facebook-api-version", version)
        .with("x-fb-trace-id", GraphError.trace());
  }

  /** For edges of a page: the page in the path must be the token's. */
  private GraphCall own(GraphCall call) {
    return (page, request) -> {
      String id = request.variable("id");
      if (id.equals("me") || id.equals(page.id())) {
        return call.answer(page, request);
      }
      String verb = request.method().toLowerCase(Locale.ROOT);
      boolean exists = data.pages.find(id).isPresent();
      GraphError foreign = verb.equals("get") ? GraphError.mayNotRead() : GraphError.mayNotWrite();
      throw (exists ? foreign : GraphError.noSuchObject(verb, id)).refusal();
    };
  }
}
