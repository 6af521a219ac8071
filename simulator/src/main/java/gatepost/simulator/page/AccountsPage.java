package gatepost.simulator.page;

import gatepost.simulator.http.Reply;
import java.util.List;

/** The list of a network's accounts. */
public final class AccountsPage {

  private final Wording wording;
  private final Layout layout;

  public AccountsPage(Wording wording, Layout layout) {
    this.wording = wording;
    this.layout = layout;
  }

  public Reply show(List<AccountCard> accounts) {
    Html content =
        Html.of(
            "<h1>{}, simulated</h1><p class=\"soft lead\">The accounts that were set up here. Open one to see what the public sees.</p>{}",
            wording.title(),
            list(accounts));
    return layout.page(wording.title(), wording.network(), "/" + wording.network() + "/", content);
  }

  /** The accounts as cards, also for the page that lists all networks. */
  public static Html list(List<AccountCard> accounts) {
    if (accounts.isEmpty()) {
      return new Html("<p class=\"card empty soft\">No account has been set up yet.</p>");
    }
    return Html.of("<ul class=\"accounts\">{}</ul>", accounts.stream().map(AccountsPage::item).toList());
  }

  private static Html item(AccountCard account) {
    return Html.of(
        """
        <li><a class="card account" href="{}"><span class="avatar" aria-hidden="true">{}</span>
        <span><strong>{}</strong><span class="soft small">{} · {} {}</span></span></a></li>
        """,
        account.path(),
        Avatars.initial(account.name()),
        account.name(),
        account.subtitle(),
        account.posts(),
        account.posts() == 1 ? "post" : "posts");
  }
}
