package gatepost.simulator.x;

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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** X behind version 2 of its API, with user tokens of OAuth 1.0a. */
public final class XNetwork implements Network {

  /** Answers a call for the user who signed it. */
  @FunctionalInterface
  private interface SignedCall {
    Reply answer(XUser user, Request request);
  }

  private final XData data;
  private final OAuthVerifier verifier;
  private final RateLimits limits;
  private final Tweeting tweeting;
  private final MediaUploads uploads;
  private final Timelines timelines;
  private final PublicReplies publicReplies;
  private final XPages pages;
  private final Failures failures;

  public XNetwork(Store store, MediaStore media, Clock clock, URI base, Layout layout) {
    this.data = new XData(store, media, clock);
    this.verifier = new OAuthVerifier(data, clock);
    this.limits = new RateLimits(clock);
    TweetNodes nodes = new TweetNodes(data, base);
    this.tweeting = new Tweeting(data, nodes);
    this.uploads = new MediaUploads(data);
    this.timelines = new Timelines(data, nodes);
    this.publicReplies = new PublicReplies(data);
    this.pages = new XPages(data, publicReplies, layout, new Moment(clock));
    this.failures = new XFailures(clock);
    data.forgetDeletedPictures();
  }

  @Override
  public String name() {
    return "x";
  }

  @Override
  public String title() {
    return "X";
  }

  @Override
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(signed("createTweet", "POST", "/tweets", tweeting::create));
    routes.add(signed("readTweets", "GET", "/tweets", timelines::several));
    routes.add(signed("search", "GET", "/tweets/search/recent", timelines::search));
    routes.add(signed("readTweet", "GET", "/tweets/{id}", timelines::one));
    routes.add(signed("deleteTweet", "DELETE", "/tweets/{id}", tweeting::delete));
    routes.add(signed("hideReply", "PUT", "/tweets/{id}/hidden", tweeting::hide));
    routes.add(signed("me", "GET", "/users/me", timelines::me));
    routes.add(signed("timeline", "GET", "/users/{id}/tweets", timelines::byUser));
    routes.add(signed("mentions", "GET", "/users/{id}/mentions", timelines::mentioning));
    routes.add(signed("uploadMedia", "POST", "/media/upload", uploads::upload));
    routes.add(signed("mediaMetadata", "POST", "/media/metadata", uploads::describe));
    routes.add(Route.own("POST", "/control/x/users", this::provision));
    routes.add(Route.own("POST", "/control/x/limits", this::enforceLimits));
    routes.addAll(pages.routes());
    return routes;
  }

  @Override
  public Failures failures() {
    return failures;
  }

  @Override
  public String comment(PublicComment comment) {
    return publicReplies.write(comment);
  }

  @Override
  public JsonNode state() {
    ObjectNode state = Json.object();
    state.set("users", Json.array(data.users.all().stream().map(user -> TweetNodes.user(user.author())).toList()));
    state.set("tweets", Json.MAPPER.valueToTree(data.tweets.all()));
    state.set("media", Json.MAPPER.valueToTree(data.media.all()));
    return state;
  }

  @Override
  public List<AccountCard> accounts() {
    return pages.accounts();
  }

  private Reply provision(Request request) {
    XUser user = request.json(XUser.class);
    data.store.write(
        tx -> {
          tx.put(data.users, user.id(), user);
          return user;
        });
    return Reply.json(200, Json.object().put("id", user.id()).put("path", "/x/" + user.handle()));
  }

  private Reply enforceLimits(Request request) {
    boolean enforced = request.json().path("enforced").asBoolean();
    limits.enforce(enforced);
    limits.windows(
        Optional.of(request.json().path("windowSeconds")).filter(JsonNode::isInt).map(seconds -> Duration.ofSeconds(seconds.asInt())));
    return Reply.json(200, Json.object().put("enforced", enforced));
  }

  private Route signed(String operation, String method, String path, SignedCall call) {
    return Route.api(
        new Operation(name(), operation), method, "/x/2" + path, request -> answer(operation, call, request));
  }

  private Reply answer(String operation, SignedCall call, Request request) {
    XUser user = verifier.verify(request);
    RateLimits.Standing standing = limits.count(user, operation);
    if (limits.refuses(standing)) {
      return standing.tell(XFailures.tooMany());
    }
    try {
      return standing.tell(call.answer(user, request));
    } catch (Refusal refusal) {
      return standing.tell(refusal.reply());
    }
  }
}
