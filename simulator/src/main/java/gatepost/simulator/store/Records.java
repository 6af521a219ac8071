package gatepost.simulator.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All committed records of one kind, by id, in the order they were first written. */
public final class Records<T> {

  private final String name;
  private final Map<String, T> byId = new LinkedHashMap<>();

  Records(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  public synchronized Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public synchronized List<T> all() {
    return List.copyOf(byId.values());
  }

  public synchronized List<T> where(Predicate<T> wanted) {
    List<T> found = new ArrayList<>();
    byId.values().stream().filter(wanted).forEach(found::add);
    return found;
  }

  synchronized void put(String id, T value) {
    byId.put(id, value);
  }

  synchronized void clear() {
    byId.clear();
  }
}
