package gatepost.simulator;

import gatepost.simulator.control.Control;
import gatepost.simulator.control.SettableClock;
import gatepost.simulator.facebook.FacebookNetwork;
import gatepost.simulator.fault.Faults;
import gatepost.simulator.instagram.InstagramNetwork;
import gatepost.simulator.log.RequestLog;
import gatepost.simulator.mastodon.MastodonNetwork;
import gatepost.simulator.media.MediaStore;
import gatepost.simulator.network.Network;
import gatepost.simulator.page.Layout;
import gatepost.simulator.server.Gateway;
import gatepost.simulator.server.HttpListener;
import gatepost.simulator.server.Routing;
import gatepost.simulator.store.Store;
import gatepost.simulator.webhook.Webhooks;
import gatepost.simulator.wordpress.WordPressNetwork;
import gatepost.simulator.x.XNetwork;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** The simulated networks on one port of 127.0.0.1, from {@link #start} until {@link #close}. */
public final class Simulator implements AutoCloseable {

  private static final List<Layout.Link> BAR =
      List.of(
          new Layout.Link("/", "Networks"),
          new Layout.Link("/facebook/", "Facebook"),
          new Layout.Link("/instagram/", "Instagram"),
          new Layout.Link("/x/", "X"),
          new Layout.Link("/mastodon/", "Mastodon"),
          new Layout.Link("/wordpress/", "WordPress"),
          new Layout.Link("/control/", "Faults"));

  private final HttpListener listener;
  private final Store store;
  private final Webhooks webhooks;

  private Simulator(HttpListener listener, Store store, Webhooks webhooks) {
    this.listener = listener;
    this.store = store;
    this.webhooks = webhooks;
  }

  /** Starts on the system's clock. Throws when the port or the data folder is taken or the journal is damaged. */
  public static Simulator start(SimulatorSettings settings) throws IOException {
    return start(settings, Clock.systemUTC());
  }

  /**
   * @param real dates posts, checks signatures and counts rate windows, until the control sets another time
   */
  public static Simulator start(SimulatorSettings settings, Clock real) throws IOException {
    SettableClock clock = new SettableClock(real);
    HttpListener listener = HttpListener.bind(settings.port());
    try {
      Store store = Store.open(settings.dataFolder());
      try {
        Webhooks webhooks = new Webhooks();
        listener.serve(gateway(store, MediaStore.open(settings.dataFolder()), clock, listener, webhooks));
        return new Simulator(listener, store, webhooks);
      } catch (IOException | RuntimeException failed) {
        store.close();
        throw failed;
      }
    } catch (IOException | RuntimeException failed) {
      listener.close();
      throw failed;
    }
  }

  /** For example {@code http://127.0.0.1:41234/}; the networks are at {@code facebook/}, {@code x/} and so on below it. */
  public URI baseUri() {
    return listener.address();
  }

  /** Stops listening, lets running requests end for at most a second and releases the data folder. */
  @Override
  public void close() {
    listener.close();
    webhooks.close();
    store.close();
  }

  private static Gateway gateway(
      Store store, MediaStore media, SettableClock clock, HttpListener listener, Webhooks webhooks) {
    Layout layout = new Layout(BAR);
    Faults faults = new Faults();
    RequestLog log = new RequestLog();
    List<Network> networks =
        List.of(
            new FacebookNetwork(store, media, clock, listener.address(), layout, webhooks),
            new InstagramNetwork(store, media, clock, listener.address(), layout, webhooks),
            new XNetwork(store, media, clock, listener.address(), layout),
            new MastodonNetwork(store, media, clock, listener.address(), layout),
            new WordPressNetwork(store, media, clock, listener.address(), layout));
    Runnable reset =
        () -> {
          store.clear();
          media.clear();
        };
    Control control = new Control(networks, faults, log, layout, clock, listener::interrupt, reset, webhooks);
    return new Gateway(new Routing(networks, control.routes()), faults, log, clock);
  }
}
