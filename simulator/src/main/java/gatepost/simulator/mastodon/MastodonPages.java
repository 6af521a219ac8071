package gatepost.simulator.mastodon;

import gatepost.simulator.http.Refusal;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.http.Route;
import gatepost.simulator.network.PublicComment;
import gatepost.simulator.page.AccountCard;
import gatepost.simulator.page.AccountPage;
import gatepost.simulator.page.AccountsPage;
import gatepost.simulator.page.Layout;
import gatepost.simulator.page.Moment;
import gatepost.simulator.page.Picture;
import gatepost.simulator.page.ShownComment;
import gatepost.simulator.page.ShownPost;
import gatepost.simulator.page.Viewer;
import gatepost.simulator.page.Wording;
import java.util.List;
import java.util.Optional;

/** Mastodon as people see it in a browser. */
final class MastodonPages {

  private static final Wording WORDING =
      new Wording(
          "mastodon",
          "Mastodon",
          "reply",
          "the account itself",
          "Hidden",
          "Mastodon has no hidden replies.",
          false);

  private final MastodonData data;
  private final PublicReplies publicReplies;
  private final AccountPage accountPage;
  private final AccountsPage accountsPage;

  MastodonPages(MastodonData data, PublicReplies publicReplies, Layout layout, Moment moment) {
    this.data = data;
    this.publicReplies = publicReplies;
    this.accountPage = new AccountPage(WORDING, layout, moment);
    this.accountsPage = new AccountsPage(WORDING, layout);
  }

  List<Route> routes() {
    return List.of(
        Route.own("GET", "/mastodon/", request -> accountsPage.show(accounts())),
        Route.own("GET", "/mastodon/media/{id}", this::picture),
        Route.own("GET", "/mastodon/@{handle}", this::timeline),
        Route.own("GET", "/mastodon/@{handle}/{id}", this::single),
        Route.own("POST", "/mastodon/@{handle}/comments", this::reply));
  }

  List<AccountCard> accounts() {
    return data.accounts.all().stream().map(this::card).toList();
  }

  private Reply timeline(Request request) {
    MastodonAccount account = account(request);
    List<ShownPost> posts = started(account).stream().map(this::shown).toList();
    return accountPage.show(card(account), path(account), posts, Viewer.of(request));
  }

  /** The whole conversation, also for the address of a reply. */
  private Reply single(Request request) {
    Status start =
        data.live(request.variable("id"))
            .flatMap(status -> data.live(status.threadId()))
            .filter(MastodonPages::isPublic)
            .orElseThrow(MastodonPages::gone);
    MastodonAccount account = data.accounts.find(start.author().id()).orElseThrow(MastodonPages::gone);
    return accountPage.show(card(account), Entities.path(start), List.of(shown(start)), Viewer.of(request));
  }

  private Reply reply(Request request) {
    MastodonAccount account = account(request);
    String postId = request.parameter("postId").orElse("");
    publicReplies.write(
        new PublicComment(postId, request.parameter("author"), request.parameter("text").orElse(""), true));
    return Reply.seeOther(path(account) + "#post-" + postId);
  }

  private Reply picture(Request request) {
    Attachment picture =
        data.attachments.find(request.variable("id")).filter(Attachment::live).orElseThrow(MastodonPages::gone);
    byte[] bytes = data.files.find(picture.id()).orElseThrow(MastodonPages::gone);
    return Reply.bytes(200, picture.image().contentType(), bytes).with("Cache-Control", "no-store");
  }

  private MastodonAccount account(Request request) {
    return data.accounts.all().stream()
        .filter(account -> account.handle().equalsIgnoreCase(request.variable("handle")))
        .findFirst()
        .orElseThrow(MastodonPages::gone);
  }

  private AccountCard card(MastodonAccount account) {
    return new AccountCard(account.name(), "@" + account.handle(), path(account), started(account).size());
  }

  private static String path(MastodonAccount account) {
    return "/mastodon/@" + account.handle();
  }

  private List<Status> started(MastodonAccount account) {
    return data.live(
        status -> status.by(account.id()) && status.threadId().equals(status.id()) && isPublic(status));
  }

  private static boolean isPublic(Status status) {
    return status.visibility().equals("public") || status.visibility().equals("unlisted");
  }

  private ShownPost shown(Status status) {
    return new ShownPost(
        status.id(),
        Entities.path(status),
        status.createdAt(),
        status.text(),
        Optional.empty(),
        data.attachmentsOf(status).stream().map(MastodonPages::shown).toList(),
        data.below(status).stream().map(reply -> shown(reply, status)).toList());
  }

  private static Picture shown(Attachment picture) {
    return new Picture(
        Entities.picturePath(picture), picture.description(), picture.image().width(), picture.image().height());
  }

  private static ShownComment shown(Status reply, Status start) {
    return new ShownComment(
        reply.id(),
        reply.author().name(),
        reply.by(start.author().id()),
        !reply.inReplyTo().equals(Optional.of(start.id())),
        reply.text(),
        reply.createdAt(),
        false);
  }

  private static Refusal gone() {
    return new Refusal(Reply.text(404, "The page you are looking for isn't here."));
  }
}
