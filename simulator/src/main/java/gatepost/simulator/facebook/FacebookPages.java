package gatepost.simulator.facebook;

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
import java.util.Comparator;
import java.util.List;

/** Facebook as people see it in a browser. */
final class FacebookPages {

  private static final Wording WORDING =
      new Wording(
          "facebook",
          "Facebook",
          "comment",
          "the page's admins",
          "Hidden by the page",
          "the public no longer sees it. Its author and the page's admins still do.",
          true);

  /** Each answer stands under the comment it answers. */
  private static final Comparator<Comment> BY_THREAD =
      Comparator.comparing(comment -> Edges.number(comment.parentId().orElse(comment.id())));

  private final FacebookData data;
  private final PublicComments publicComments;
  private final AccountPage accountPage;
  private final AccountsPage accountsPage;

  FacebookPages(FacebookData data, PublicComments publicComments, Layout layout, Moment moment) {
    this.data = data;
    this.publicComments = publicComments;
    this.accountPage = new AccountPage(WORDING, layout, moment);
    this.accountsPage = new AccountsPage(WORDING, layout);
  }

  static String path(Post post) {
    return "/facebook/pages/" + post.pageId() + "/posts/" + post.id();
  }

  static String picturePath(Photo photo) {
    return "/facebook/photos/" + photo.id();
  }

  List<Route> routes() {
    return List.of(
        Route.own("GET", "/facebook/", request -> accountsPage.show(accounts())),
        Route.own("GET", "/facebook/pages/{id}", this::wall),
        Route.own("GET", "/facebook/pages/{id}/posts/{post}", this::single),
        Route.own("POST", "/facebook/pages/{id}/comments", this::comment),
        Route.own("GET", "/facebook/photos/{id}", this::picture));
  }

  List<AccountCard> accounts() {
    return data.pages.all().stream().map(this::card).toList();
  }

  private Reply wall(Request request) {
    Page page = page(request);
    List<ShownPost> posts = data.livePostsOf(page.id()).stream().map(this::shown).toList();
    return accountPage.show(card(page), wallPath(page), posts, Viewer.of(request));
  }

  private Reply single(Request request) {
    Page page = page(request);
    Post post = data.livePost(request.variable("post")).orElseThrow(FacebookPages::gone);
    return accountPage.show(card(page), path(post), List.of(shown(post)), Viewer.of(request));
  }

  private Reply comment(Request request) {
    Page page = page(request);
    String postId = request.parameter("postId").orElse("");
    publicComments.write(
        new PublicComment(
            postId, request.parameter("author"), request.parameter("text").orElse(""), true));
    return Reply.seeOther(wallPath(page) + "#post-" + postId);
  }

  private Reply picture(Request request) {
    Photo photo = data.livePhoto(request.variable("id")).orElseThrow(FacebookPages::gone);
    byte[] bytes = data.media.find(photo.id()).orElseThrow(FacebookPages::gone);
    return Reply.bytes(200, photo.image().contentType(), bytes).with("Cache-Control", "no-store");
  }

  private Page page(Request request) {
    return data.pages.find(request.variable("id")).orElseThrow(FacebookPages::gone);
  }

  private AccountCard card(Page page) {
    return new AccountCard(
        page.name(), "Facebook page", wallPath(page), data.livePostsOf(page.id()).size());
  }

  private static String wallPath(Page page) {
    return "/facebook/pages/" + page.id();
  }

  private ShownPost shown(Post post) {
    return new ShownPost(
        post.id(),
        path(post),
        post.createdTime(),
        post.message().orElse(""),
        post.link(),
        data.livePhotosOf(post).stream().map(FacebookPages::shown).toList(),
        data.liveCommentsUnder(post.id()).stream().sorted(BY_THREAD).map(FacebookPages::shown).toList());
  }

  private static Picture shown(Photo photo) {
    return new Picture(picturePath(photo), photo.altText(), photo.image().width(), photo.image().height());
  }

  private static ShownComment shown(Comment comment) {
    return new ShownComment(
        comment.id(),
        comment.author().map(Comment.Author::name).orElse("Somebody"),
        comment.byPage(),
        comment.parentId().isPresent(),
        comment.message(),
        comment.createdTime(),
        comment.hidden());
  }

  private static Refusal gone() {
    return new Refusal(Reply.text(404, "This content isn't available right now"));
  }
}
