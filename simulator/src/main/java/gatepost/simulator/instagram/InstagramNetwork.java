package gatepost.simulator.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.facebook.FacebookFailures;
import gatepost.simulator.facebook.GraphAccess;
import gatepost.simulator.facebook.GraphError;
import gatepost.simulator.facebook.Paging;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Professional accounts on Instagram behind the Graph API, any version of it, as with Facebook Login. */
public final class InstagramNetwork implements Network {

  /** Answers a call for the account whose token it carries. */
  @FunctionalInterface
  private interface GraphCall {
    Reply answer(InstagramAccount account, Request request);
  }

  private final InstagramData data;
  private final Fetching fetching;
  private final Publishing publishing;
  private final Objects objects;
  private final PublicComments publicComments;
  private final InstagramPages pages;
  private final Failures failures;

  public InstagramNetwork(Store store, MediaStore media, Clock clock, URI base, Layout layout, Webhooks webhooks) {
    this.data = new InstagramData(store, media, clock);
    this.fetching = new Fetching(data);
    this.publishing = new Publishing(data, fetching);
    this.objects = new Objects(data, new Nodes(data, base), new Paging(base));
    this.publicComments = new PublicComments(data, webhooks);
    this.pages = new InstagramPages(data, publicComments, layout, new Moment(clock));
    this.failures = new FacebookFailures(clock);
    data.tidyUp();
  }

  @Override
  public String name() {
    return "instagram";
  }

  @Override
  public String title() {
    return "Instagram";
  }

  @Override
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(graph("container", "POST", "/{id}/media", own(publishing::container)));
    routes.add(graph("publish", "POST", "/{id}/media_publish", own(publishing::publish)));
    routes.add(graph("limit", "GET", "/{id}/content_publishing_limit", own(publishing::limit)));
    routes.add(graph("posts", "GET", "/{id}/media", own(objects::posts)));
    routes.add(graph("comments", "GET", "/{id}/comments", objects::comments));
    routes.add(graph("replies", "GET", "/{id}/replies", objects::replies));
    routes.add(graph("read", "GET", "/{id}", objects::read));
    routes.add(graph("hide", "POST", "/{id}", objects::update));
    routes.add(graph("delete", "DELETE", "/{id}", objects::delete));
    routes.add(Route.own("POST", "/control/instagram/accounts", this::provision));
    routes.add(Route.own("POST", "/control/instagram/rules", this::rules));
    routes.addAll(pages.routes());
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
    state.set("accounts", Json.array(data.accounts.all().stream().map(Nodes::account).toList()));
    state.set("containers", Json.MAPPER.valueToTree(data.containers.all()));
    state.set("posts", Json.MAPPER.valueToTree(data.posts.all()));
    state.set("comments", Json.MAPPER.valueToTree(data.comments.all()));
    return state;
  }

  @Override
  public List<AccountCard> accounts() {
    return pages.accounts();
  }

  private Reply provision(Request request) {
    InstagramAccount account = request.json(InstagramAccount.class);
    data.store.write(
        tx -> {
          tx.put(data.accounts, account.id(), account);
          return account;
        });
    return Reply.json(200, Json.object().put("id", account.id()).put("path", "/instagram/" + account.username()));
  }

  /** {@code processingMs}, {@code postsADay} and {@code deletable}; what is not named stays. */
  private Reply rules(Request request) {
    JsonNode wanted = request.json();
    if (wanted.has("processingMs")) {
      fetching.takes(Duration.ofMillis(wanted.get("processingMs").asLong()));
    }
    if (wanted.has("postsADay")) {
      publishing.allow(wanted.get("postsADay").asInt());
    }
    if (wanted.has("deletable")) {
      objects.deletable(wanted.get("deletable").asBoolean());
    }
    return Reply.json(200, wanted);
  }

  private Route graph(String operation, String method, String path, GraphCall call) {
    return Route.api(
        new Operation(name(), operation),
        method,
        "/instagram/v{major}.{minor}" + path,
        request -> answer(call, request).with("x-fb-trace-id", GraphError.trace()));
  }

  private Reply answer(GraphCall call, Request request) {
    try {
      InstagramAccount account =
          GraphAccess.authorise(request, data.accounts.all(), InstagramAccount::token, InstagramAccount::appSecret);
      return call.answer(account, request);
    } catch (Refusal refusal) {
      return refusal.reply();
    }
  }

  /** For edges of an account: the one in the path must be the token's. */
  private static GraphCall own(GraphCall call) {
    return (account, request) -> {
      if (request.variable("id").equals(account.id())) {
        return call.answer(account, request);
      }
      throw GraphError.noSuchObject(request.method().toLowerCase(Locale.ROOT), request.variable("id")).refusal();
    };
  }
}
