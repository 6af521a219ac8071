package gatepost.simulator.page;

import gatepost.simulator.http.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An account's page: its posts as somebody sees them. */
public final class AccountPage {

  private final Wording wording;
  private final Layout layout;
  private final PostCard card;

  public AccountPage(Wording wording, Layout layout, Moment moment) {
    this.wording = wording;
    this.layout = layout;
    this.card = new PostCard(wording, moment);
  }

  /**
   * @param account whose page it is
   * @param path where this page is, without the viewer
   * @param posts newest first
   */
  public Reply show(AccountCard account, String path, List<ShownPost> posts, Viewer viewer) {
    Html content =
        Html.of(
            """
            <div class="profile"><div class="cover" aria-hidden="true"></div>
            <div class="who"><span class="avatar large" aria-hidden="true">{}</span>
            <div><h1>{}</h1><p class="soft">{}</p></div></div>
            {}</div>
            {}
            """,
            Avatars.initial(account.name()),
            account.name(),
            account.subtitle(),
            viewers(path, posts, viewer),
            posts.isEmpty() ? empty(account) : posts.stream().map(post -> card.of(account, post, viewer)).toList());
    return layout.page(account.name() + " on " + wording.title(), wording.network(), "/" + wording.network() + "/", content);
  }

  private Html viewers(String path, List<ShownPost> posts, Viewer viewer) {
    List<String> authors =
        wording.authorView()
            ? posts.stream()
                .flatMap(post -> post.comments().stream())
                .filter(comment -> comment.hidden() && !comment.byAccount())
                .map(ShownComment::author)
                .distinct()
                .toList()
            : List.of();
    return Html.of(
        "<nav class=\"viewers\" aria-label=\"Whose view\"><span class=\"soft\">See this page as</span>{}{}{}</nav>",
        choice(path, "the public", viewer instanceof Viewer.Everyone),
        authors.stream().map(name -> author(path, name, viewer)).toList(),
        choice(path + "?as=insider", wording.insider(), viewer instanceof Viewer.Insider));
  }

  private static Html author(String path, String name, Viewer viewer) {
    String address = path + "?as=author&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return choice(address, name + " (wrote a hidden comment)", viewer.equals(new Viewer.Author(name)));
  }

  private static Html choice(String address, String label, boolean current) {
    return Html.of(
        "<a class=\"choice\" href=\"{}\"{}>{}</a>",
        address,
        current ? new Html(" aria-current=\"true\"") : Html.NONE,
        label);
  }

  private static Html empty(AccountCard account) {
    return Html.of(
        "<div class=\"card empty\"><h2>No posts yet</h2><p class=\"soft\">What {} publishes appears here, as the public sees it.</p></div>",
        account.name());
  }
}
