package gatepost.simulator.mastodon;

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

/** One Mastodon server, at {@code /mastodon}. */
public final class MastodonNetwork implements Network {

  /** Answers a call for the account whose token it carries. */
  @FunctionalInterface
  private interface AccountCall {
    Reply answer(MastodonAccount account, Request request);
  }

  private final MastodonData data;
  private final Limits limits;
  private final Writing writing;
  private final Reading reading;
  private final PublicReplies publicReplies;
  private final MastodonPages pages;
  private final Entities entities;
  private final Failures failures;

  public MastodonNetwork(Store store, MediaStore media, Clock clock, URI base, Layout layout) {
    this.data = new MastodonData(store, media, clock);
    this.limits = new Limits(clock);
    this.entities = new Entities(data, base);
    this.writing = new Writing(data, entities);
    this.reading = new Reading(data, entities);
    this.publicReplies = new PublicReplies(data);
    this.pages = new MastodonPages(data, publicReplies, layout, new Moment(clock));
    this.failures = new MastodonFailures(clock);
    data.forgetDeletedPictures();
  }

  @Override
  public String name() {
    return "mastodon";
  }

  @Override
  public String title() {
    return "Mastodon";
  }

  @Override
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(api("uploadMedia", "POST", "v2/media", writing::upload));
    routes.add(api("deleteMedia", "DELETE", "v1/media/{id}", writing::deleteMedia));
    routes.add(api("createStatus", "POST", "v1/statuses", writing::create));
    routes.add(api("readStatus", "GET", "v1/statuses/{id}", reading::status));
    routes.add(api("deleteStatus", "DELETE", "v1/statuses/{id}", writing::delete));
    routes.add(api("source", "GET", "v1/statuses/{id}/source", reading::source));
    routes.add(api("context", "GET", "v1/statuses/{id}/context", reading::context));
    routes.add(api("me", "GET", "v1/accounts/verify_credentials", reading::me));
    routes.add(api("timeline", "GET", "v1/accounts/{id}/statuses", reading::timeline));
    routes.add(Route.own("POST", "/control/mastodon/accounts", this::provision));
    routes.add(Route.own("POST", "/control/mastodon/limits", this::enforceLimits));
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
    state.set(
        "accounts", Json.array(data.accounts.all().stream().map(found -> entities.account(found.author())).toList()));
    state.set("statuses", Json.MAPPER.valueToTree(data.statuses.all()));
    state.set("attachments", Json.MAPPER.valueToTree(data.attachments.all()));
    return state;
  }

  @Override
  public List<AccountCard> accounts() {
    return pages.accounts();
  }

  private Reply provision(Request request) {
    MastodonAccount account = request.json(MastodonAccount.class);
    data.store.write(
        tx -> {
          tx.put(data.accounts, account.id(), account);
          return account;
        });
    return Reply.json(200, Json.object().put("id", account.id()).put("path", "/mastodon/@" + account.handle()));
  }

  private Reply enforceLimits(Request request) {
    boolean enforced = request.json().path("enforced").asBoolean();
    limits.enforce(enforced);
    limits.windows(
        Optional.of(request.json().path("windowSeconds")).filter(JsonNode::isInt).map(seconds -> Duration.ofSeconds(seconds.asInt())));
    return Reply.json(200, Json.object().put("enforced", enforced));
  }

  private Route api(String operation, String method, String path, AccountCall call) {
    return Route.api(
        new Operation(name(), operation), method, "/mastodon/api/" + path, request -> answer(call, request));
  }

  private Reply answer(AccountCall call, Request request) {
    MastodonAccount account = authorised(request);
    Limits.Standing standing = limits.count(account);
    if (limits.refuses(standing)) {
      return standing.tell(MastodonFailures.tooMany());
    }
    try {
      return standing.tell(call.answer(account, request));
    } catch (Refusal refusal) {
      return standing.tell(refusal.reply());
    }
  }

  private MastodonAccount authorised(Request request) {
    String header = request.header("Authorization").orElse("");
    return data.accounts.all().stream()
        .filter(account -> header.equals("Bearer " + account.token()))
        .findFirst()
        .orElseThrow(() -> new Refusal(MastodonFailures.invalidToken()));
  }
}
