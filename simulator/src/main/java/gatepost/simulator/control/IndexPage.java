package gatepost.simulator.control;

import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Route;
import gatepost.simulator.network.Network;
import gatepost.simulator.page.AccountsPage;
import gatepost.simulator.page.Html;
import gatepost.simulator.page.Layout;
import java.util.List;

/** The first page: all networks with their accounts. */
final class IndexPage {

  private final List<Network> networks;
  private final Layout layout;

  IndexPage(List<Network> networks, Layout layout) {
    this.networks = networks;
    this.layout = layout;
  }

  Route route() {
    return Route.own("GET", "/", request -> show());
  }

  private Reply show() {
    Html content =
        Html.of(
            """
            <h1>Simulated networks</h1>
            <p class="soft lead">Social networks that run on this computer alone, for trying things out. Open an account to see its posts as the public does and to write under them as a parent would.</p>
            {}
            <section><h2>Behind the scenes</h2><ul class="accounts"><li><a class="card account" href="{}"><span><strong>Faults and requests</strong>
            <span class="soft small">Break a network on purpose; see every call that was made</span></span></a></li></ul></section>
            """,
            networks.stream().map(IndexPage::section).toList(),
            ControlPanel.PATH);
    return layout.page("Networks", "index", "/", content);
  }

  private static Html section(Network network) {
    return Html.of(
        "<section class=\"{}\"><h2>{}</h2>{}</section>",
        network.name(),
        network.title(),
        AccountsPage.list(network.accounts()));
  }
}
