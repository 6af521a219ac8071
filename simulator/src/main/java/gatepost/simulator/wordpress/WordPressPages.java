package gatepost.simulator.wordpress;

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
import java.util.regex.Pattern;

/** The sites as people see them in a browser. */
final class WordPressPages {

  private static final Wording WORDING =
      new Wording(
          "wordpress",
          "WordPress",
          "comment",
          "the site's editors",
          "Held for moderation",
          "it waits in the site's moderation. Its author still sees it, marked as waiting.",
          true);
  private static final Pattern PICTURE = Pattern.compile("wp-image-(\\d+)");

  private final WordPressData data;
  private final Comments comments;
  private final AccountPage accountPage;
  private final AccountsPage accountsPage;

  WordPressPages(WordPressData data, Comments comments, Layout layout, Moment moment) {
    this.data = data;
    this.comments = comments;
    this.accountPage = new AccountPage(WORDING, layout, moment);
    this.accountsPage = new AccountsPage(WORDING, layout);
  }

  List<Route> routes() {
    return List.of(
        Route.own("GET", "/wordpress/", request -> accountsPage.show(accounts())),
        Route.own("GET", "/wordpress/{site}", this::front),
        Route.own("GET", "/wordpress/{site}/wp-content/uploads/{id}/{file}", this::picture),
        Route.own("GET", "/wordpress/{site}/{slug}/", this::single),
        Route.own("POST", "/wordpress/{site}/comments", this::comment));
  }

  List<AccountCard> accounts() {
    return data.sites.all().stream().map(this::card).toList();
  }

  private Reply front(Request request) {
    Site site = site(request);
    List<ShownPost> posts = data.articles(site, Article::shown).stream().map(this::shown).toList();
    return accountPage.show(card(site), path(site), posts, Viewer.of(request));
  }

  private Reply single(Request request) {
    Site site = site(request);
    Article article =
        data.articles(site, found -> found.shown() && found.slug().equals(request.variable("slug"))).stream()
            .findFirst()
            .orElseThrow(WordPressPages::gone);
    return accountPage.show(card(site), Resources.path(article), List.of(shown(article)), Viewer.of(request));
  }

  private Reply comment(Request request) {
    Site site = site(request);
    String postId = request.parameter("postId").orElse("");
    comments.write(
        new PublicComment(postId, request.parameter("author"), request.parameter("text").orElse(""), true));
    return Reply.seeOther(path(site) + "#post-" + postId);
  }

  /** A picture is public as soon as it is in the library, whether an article shows it or not. */
  private Reply picture(Request request) {
    LibraryPicture picture = data.picture(site(request), request.variable("id")).orElseThrow(WordPressPages::gone);
    byte[] bytes = data.files.find(picture.id()).orElseThrow(WordPressPages::gone);
    return Reply.bytes(200, picture.image().contentType(), bytes).with("Cache-Control", "no-store");
  }

  private Site site(Request request) {
    return data.sites.find(request.variable("site")).orElseThrow(WordPressPages::gone);
  }

  private AccountCard card(Site site) {
    return new AccountCard(site.name(), "School website", path(site), data.articles(site, Article::shown).size());
  }

  private static String path(Site site) {
    return "/wordpress/" + site.id();
  }

  private ShownPost shown(Article article) {
    return new ShownPost(
        article.id(),
        Resources.path(article),
        article.createdAt(),
        PlainText.of(article),
        Optional.empty(),
        PICTURE.matcher(article.content()).results()
            .flatMap(found -> data.pictures.find(found.group(1)).filter(LibraryPicture::live).stream())
            .map(WordPressPages::shown)
            .toList(),
        data.comments(article).stream().map(WordPressPages::shown).toList());
  }

  private static Picture shown(LibraryPicture picture) {
    return new Picture(
        Resources.path(picture),
        Optional.of(picture.altText()).filter(words -> !words.isBlank()),
        picture.image().width(),
        picture.image().height());
  }

  private static ShownComment shown(SiteComment comment) {
    return new ShownComment(
        comment.id(),
        comment.author(),
        false,
        comment.parentId().isPresent(),
        comment.text(),
        comment.createdAt(),
        !comment.status().equals("approved"));
  }

  private static Refusal gone() {
    return new Refusal(Reply.text(404, "Oops! That page can't be found."));
  }
}
