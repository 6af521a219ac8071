package gatepost.simulator.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import gatepost.simulator.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What waits to be told, to whom, and what came of it. Meta tells in batches, in no order, perhaps twice, and again until it is answered with 200. */
public final class Webhooks implements AutoCloseable {

  private static final int LARGEST_BATCH = 1_000;
  private static final int REMEMBERED = 1_000;
  private static final long FIRST_PAUSE_MS = 200;
  private static final long LONGEST_PAUSE_MS = 10_000;

  private final Courier courier = new Courier();
  private final List<Change> waiting = new ArrayList<>();
  private final Deque<Delivery> deliveries = new ArrayDeque<>();
  private Optional<Subscription> subscription = Optional.empty();
  private Manners manners = Manners.GOOD;
  private Optional<Thread> messenger = Optional.empty();

  /** Notes something to tell; without a subscription nobody is told. */
  public synchronized void happened(Change change) {
    if (subscription.isPresent()) {
      waiting.add(change);
      notifyAll();
    }
  }

  /** Asks the receiver whether it is the one that is meant, and tells it everything from now on. */
  boolean subscribe(Subscription wanted) {
    boolean shook = courier.shakeHands(wanted);
    synchronized (this) {
      subscription = shook ? Optional.of(wanted) : Optional.empty();
      waiting.clear();
      if (messenger.isEmpty()) {
        messenger = Optional.of(Thread.ofVirtual().name("webhooks").start(this::work));
      }
    }
    return shook;
  }

  synchronized void behave(Manners wanted) {
    manners = wanted;
    notifyAll();
  }

  synchronized List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  synchronized int waiting() {
    return waiting.size();
  }

  private void work() {
    try {
      while (true) {
        tell(nextBatch());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized List<Change> nextBatch() throws InterruptedException {
    while (waiting.isEmpty() || manners.held()) {
      wait();
    }
    String object = waiting.getFirst().object();
    List<Change> batch = new ArrayList<>(waiting.stream().filter(change -> change.object().equals(object)).limit(LARGEST_BATCH).toList());
    waiting.removeAll(batch);
    return manners.reversed() ? batch.reversed() : batch;
  }

  private void tell(List<Change> batch) throws InterruptedException {
    byte[] body = body(batch);
    int copies = manners().copies();
    for (int copy = 0; copy < copies; copy++) {
      long pause = FIRST_PAUSE_MS;
      while (!delivered(body, batch.size())) {
        Thread.sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  private boolean delivered(byte[] body, int changes) throws InterruptedException {
    Optional<Subscription> receiver;
    boolean forged;
    synchronized (this) {
      receiver = subscription;
      forged = manners.forged() > 0;
      manners = manners.lessForged();
    }
    if (receiver.isEmpty()) {
      return true;
    }
    int status = courier.deliver(receiver.get(), body, forged);
    synchronized (this) {
      deliveries.add(new Delivery(changes, forged, status));
      while (deliveries.size() > REMEMBERED) {
        deliveries.removeFirst();
      }
    }
    return status == 200;
  }

  private synchronized Manners manners() {
    return manners;
  }

  private static byte[] body(List<Change> batch) {
    var body = Json.object().put("object", batch.getFirst().object());
    ArrayNode entries = body.putArray("entry");
    for (Change change : batch) {
      var entry = entries.addObject().put("id", change.account()).put("time", change.time().getEpochSecond());
      entry.putArray("changes").addObject().put("field", change.field()).set("value", change.value());
    }
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    messenger.ifPresent(Thread::interrupt);
    courier.close();
  }
}
