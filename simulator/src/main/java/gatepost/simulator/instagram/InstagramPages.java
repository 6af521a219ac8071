package gatepost.simulator.instagram;

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
import java.util.stream.Stream;

/** Instagram as people see it in a browser. */
final class InstagramPages {

  private static final Wording WORDING =
      new Wording(
          "instagram",
          "Instagram",
          "comment",
          "the account itself",
          "Hidden by the account",
          "the public no longer sees it. Its author still does.",
          true);

  private final InstagramData data;
  private final PublicComments publicComments;
  private final AccountPage accountPage;
  private final AccountsPage accountsPage;

  InstagramPages(InstagramData data, PublicComments publicComments, Layout layout, Moment moment) {
    this.data = data;
    this.publicComments = publicComments;
    this.accountPage = new AccountPage(WORDING, layout, moment);
    this.accountsPage = new AccountsPage(WORDING, layout);
  }

  List<Route> routes() {
    return List.of(
        Route.own("GET", "/instagram/", request -> accountsPage.show(accounts())),
        Route.own("GET", "/instagram/media/{id}", this::picture),
        Route.own("GET", "/instagram/p/{code}/", this::single),
        Route.own("GET", "/instagram/{username}", this::wall),
        Route.own("POST", "/instagram/{username}/comments", this::comment));
  }

  List<AccountCard> accounts() {
    return data.accounts.all().stream().map(this::card).toList();
  }

  private Reply wall(Request request) {
    InstagramAccount account = account(request.variable("username"));
    List<ShownPost> posts = data.livePostsOf(account).stream().map(this::shown).toList();
    return accountPage.show(card(account), path(account), posts, Viewer.of(request));
  }

  private Reply single(Request request) {
    Post post =
        data.posts.where(found -> found.live() && found.shortcode().equals(request.variable("code"))).stream()
            .findFirst()
            .orElseThrow(InstagramPages::gone);
    InstagramAccount account = data.accounts.find(post.accountId()).orElseThrow(InstagramPages::gone);
    return accountPage.show(card(account), Nodes.path(post), List.of(shown(post)), Viewer.of(request));
  }

  private Reply comment(Request request) {
    InstagramAccount account = account(request.variable("username"));
    String postId = request.parameter("postId").orElse("");
    publicComments.write(
        new PublicComment(postId, request.parameter("author"), request.parameter("text").orElse(""), true));
    return Reply.seeOther(path(account) + "#post-" + postId);
  }

  /** Only what a post shows; a picture in a container is seen by nobody. */
  private Reply picture(Request request) {
    String id = request.variable("id");
    Container picture =
        data.containers
            .find(id)
            .filter(found -> !data.posts.where(post -> post.live() && post.pictures().contains(id)).isEmpty())
            .orElseThrow(InstagramPages::gone);
    byte[] bytes = data.files.find(picture.id()).orElseThrow(InstagramPages::gone);
    return Reply.bytes(200, "image/jpeg", bytes).with("Cache-Control", "no-store");
  }

  private InstagramAccount account(String username) {
    return data.accounts.all().stream()
        .filter(account -> account.username().equalsIgnoreCase(username))
        .findFirst()
        .orElseThrow(InstagramPages::gone);
  }

  private AccountCard card(InstagramAccount account) {
    return new AccountCard(account.name(), account.username(), path(account), data.livePostsOf(account).size());
  }

  private static String path(InstagramAccount account) {
    return "/instagram/" + account.username();
  }

  private ShownPost shown(Post post) {
    return new ShownPost(
        post.id(),
        Nodes.path(post),
        post.createdAt(),
        post.caption(),
        Optional.empty(),
        data.picturesOf(post).stream().flatMap(InstagramPages::shown).toList(),
        data.commentsOn(post).reversed().stream()
            .flatMap(comment -> Stream.concat(Stream.of(comment), data.repliesTo(comment).stream()))
            .map(InstagramPages::shown)
            .toList());
  }

  private static Stream<Picture> shown(Container picture) {
    return picture.image().stream()
        .map(image -> new Picture(Nodes.picturePath(picture), picture.altText(), image.width(), image.height()));
  }

  private static ShownComment shown(Comment comment) {
    return new ShownComment(
        comment.id(),
        comment.username(),
        false,
        comment.parentId().isPresent(),
        comment.text(),
        comment.createdAt(),
        comment.hidden());
  }

  private static Refusal gone() {
    return new Refusal(Reply.text(404, "Sorry, this page isn't available."));
  }
}
