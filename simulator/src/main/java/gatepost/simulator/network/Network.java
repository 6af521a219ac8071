package gatepost.simulator.network;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.simulator.fault.Failures;
import gatepost.simulator.http.Route;
import gatepost.simulator.page.AccountCard;
import java.util.List;

/** One simulated network. A further one is a further implementation, named in {@code Simulator}. */
public interface Network {

  /** Short name in paths, faults and the log, for example {@code facebook}. */
  String name();

  /** The name as people write it. */
  String title();

  /** The API, the pages for people and the network's part of the control API; the first match answers. */
  List<Route> routes();

  Failures failures();

  /** Writes a comment as a member of the public would and returns its id. */
  String comment(PublicComment comment);

  /** Everything that was ever stored, for tests: no tokens, deleted things marked as such. */
  JsonNode state();

  /** The accounts that have a page to look at. */
  List<AccountCard> accounts();
}
