package gatepost.simulator.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls, newest last; older ones fall off. */
public final class RequestLog {

  private static final int KEPT = 5_000;

  private final Deque<LoggedRequest> requests = new ArrayDeque<>();

  public synchronized void add(LoggedRequest request) {
    requests.addLast(request);
    if (requests.size() > KEPT) {
      requests.removeFirst();
    }
  }

  public synchronized List<LoggedRequest> all() {
    return List.copyOf(requests);
  }

  public synchronized void clear() {
    requests.clear();
  }
}
