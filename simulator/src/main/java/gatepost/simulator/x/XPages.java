package gatepost.simulator.x;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** X as people see it in a browser. */
final class XPages {

  private static final Wording WORDING =
      new Wording(
          "x",
          "X",
          "reply",
          "somebody who opened the hidden replies",
          "Hidden by the author of the post",
          "no longer under the post. On X anybody can still open the hidden replies on purpose.",
          false);

  private final XData data;
  private final PublicReplies publicReplies;
  private final AccountPage accountPage;
  private final AccountsPage accountsPage;

  XPages(XData data, PublicReplies publicReplies, Layout layout, Moment moment) {
    this.data = data;
    this.publicReplies = publicReplies;
    this.accountPage = new AccountPage(WORDING, layout, moment);
    this.accountsPage = new AccountsPage(WORDING, layout);
  }

  List<Route> routes() {
    return List.of(
        Route.own("GET", "/x/", request -> accountsPage.show(accounts())),
        Route.own("GET", "/x/media/{id}", this::picture),
        Route.own("GET", "/x/{handle}", this::timeline),
        Route.own("GET", "/x/{handle}/status/{id}", this::single),
        Route.own("POST", "/x/{handle}/comments", this::reply));
  }

  List<AccountCard> accounts() {
    return data.users.all().stream().map(this::card).toList();
  }

  private Reply timeline(Request request) {
    XUser user = user(request);
    List<ShownPost> posts = started(user).stream().map(this::shown).toList();
    return accountPage.show(card(user), path(user), posts, Viewer.of(request));
  }

  /** The whole conversation, also for the address of a reply. */
  private Reply single(Request request) {
    Tweet start =
        data.liveTweet(request.variable("id"))
            .map(tweet -> data.liveTweet(tweet.conversationId()).orElse(tweet))
            .orElseThrow(XPages::gone);
    XUser user = data.users.find(start.author().id()).orElseThrow(XPages::gone);
    return accountPage.show(
        card(user), TweetNodes.path(start), List.of(shown(start)), Viewer.of(request));
  }

  private Reply reply(Request request) {
    XUser user = user(request);
    String postId = request.parameter("postId").orElse("");
    publicReplies.write(
        new PublicComment(postId, request.parameter("author"), request.parameter("text").orElse(""), true));
    return Reply.seeOther(path(user) + "#post-" + postId);
  }

  private Reply picture(Request request) {
    Media media = data.media.find(request.variable("id")).filter(Media::live).orElseThrow(XPages::gone);
    byte[] bytes = data.files.find(media.id()).orElseThrow(XPages::gone);
    return Reply.bytes(200, media.image().contentType(), bytes).with("Cache-Control", "no-store");
  }

  private XUser user(Request request) {
    return data.users.all().stream()
        .filter(user -> user.handle().equalsIgnoreCase(request.variable("handle")))
        .findFirst()
        .orElseThrow(XPages::gone);
  }

  private AccountCard card(XUser user) {
    return new AccountCard(user.name(), "@" + user.handle(), path(user), started(user).size());
  }

  private static String path(XUser user) {
    return "/x/" + user.handle();
  }

  /** What a user began, and what is left of a thread whose beginning is gone. */
  private List<Tweet> started(XUser user) {
    return data.liveTweets(tweet -> tweet.by(user.id()) && (tweet.inReplyTo().isEmpty() || isLeft(tweet)));
  }

  private boolean isLeft(Tweet tweet) {
    return tweet.inReplyTo().flatMap(data.tweets::find).filter(before -> before.by(tweet.author().id()) && !before.live()).isPresent();
  }

  private ShownPost shown(Tweet tweet) {
    List<Tweet> thread = thread(tweet);
    List<Tweet> replies =
        new ArrayList<>(data.liveTweets(other -> other.conversationId().equals(tweet.id()) && !thread.contains(other)));
    Collections.reverse(replies);
    return new ShownPost(
        tweet.id(),
        TweetNodes.path(tweet),
        tweet.createdAt(),
        tweet.text(),
        Optional.empty(),
        data.mediaOf(tweet).stream().map(XPages::shown).toList(),
        thread.stream().skip(1).map(XPages::part).toList(),
        replies.stream().map(reply -> shown(reply, thread)).toList());
  }

  /** A tweet with everything that its author made follow, each answering the one before. */
  private List<Tweet> thread(Tweet start) {
    List<Tweet> thread = new ArrayList<>();
    Optional<Tweet> next = Optional.of(start);
    while (next.isPresent()) {
      Tweet last = next.get();
      thread.add(last);
      next =
          data.liveTweets(tweet -> tweet.by(start.author().id()) && tweet.inReplyTo().filter(last.id()::equals).isPresent())
              .stream()
              .reduce((newer, older) -> older);
    }
    return thread;
  }

  private static ShownPost.Part part(Tweet tweet) {
    return new ShownPost.Part(tweet.id(), TweetNodes.path(tweet), tweet.createdAt(), tweet.text());
  }

  private static Picture shown(Media media) {
    return new Picture(
        TweetNodes.picturePath(media), media.altText(), media.image().width(), media.image().height());
  }

  private static ShownComment shown(Tweet reply, List<Tweet> thread) {
    return new ShownComment(
        reply.id(),
        reply.author().name(),
        reply.by(thread.getFirst().author().id()),
        reply.inReplyTo().filter(to -> thread.stream().noneMatch(part -> part.id().equals(to))).isPresent(),
        reply.text(),
        reply.createdAt(),
        reply.hidden());
  }

  private static Refusal gone() {
    return new Refusal(Reply.text(404, "This post isn't available"));
  }
}
