package gatepost.simulator.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Everything the networks remember. With a folder, a write is on the disk before anyone sees it and survives any crash; without
 * one, all is gone at the end. Writes happen one after another.
 */
public final class Store implements AutoCloseable {

  private final Optional<Journal> journal;
  private final Map<String, Map<String, JsonNode>> replayed = new HashMap<>();
  private final Map<String, Records<?>> kinds = new HashMap<>();
  private final ReentrantLock writing = new ReentrantLock();
  private long issued;

  private Store(Optional<Journal> journal) {
    this.journal = journal;
    journal.ifPresent(file -> file.lines().forEach(this::replay));
  }

  public static Store open(Optional<Path> folder) throws IOException {
    if (folder.isEmpty()) {
      return new Store(Optional.empty());
    }
    Files.createDirectories(folder.get());
    return new Store(Optional.of(Journal.open(folder.get().resolve("journal.jsonl"))));
  }

  /** The records of one kind. Each kind is asked for once, while the simulator is put together. */
  public <T> Records<T> records(String name, Class<T> type) {
    Records<T> records = new Records<>(name);
    replayed.getOrDefault(name, Map.of()).forEach((id, json) -> records.put(id, read(json, type)));
    replayed.remove(name);
    kinds.put(name, records);
    return records;
  }

  /** Runs the work alone among writers and commits what it put; an exception commits nothing. */
  public <R> R write(Function<Transaction, R> work) {
    writing.lock();
    try {
      Transaction transaction = new Transaction(issued);
      R result = work.apply(transaction);
      if (!transaction.puts().isEmpty()) {
        journal.ifPresent(file -> file.append(line(transaction)));
        issued = transaction.issued();
        transaction.puts().forEach(Transaction.Put::apply);
      }
      return result;
    } finally {
      writing.unlock();
    }
  }

  public boolean isInMemory() {
    return journal.isEmpty();
  }

  /** Forgets everything; only for a store in memory. */
  public void clear() {
    if (!isInMemory()) {
      throw new IllegalStateException("a journal is never emptied");
    }
    kinds.values().forEach(Records::clear);
  }

  @Override
  public void close() {
    journal.ifPresent(Journal::close);
  }

  private void replay(JsonNode line) {
    issued = line.get("issued").asLong();
    for (JsonNode put : line.get("puts")) {
      replayed
          .computeIfAbsent(put.get("in").asText(), name -> new LinkedHashMap<>())
          .put(put.get("id").asText(), put.get("value"));
    }
  }

  private static ObjectNode line(Transaction transaction) {
    ObjectNode line = Json.object().put("issued", transaction.issued());
    ArrayNode puts = line.putArray("puts");
    for (Transaction.Put<?> put : transaction.puts()) {
      puts.addObject()
          .put("in", put.records().name())
          .put("id", put.id())
          .set("value", Json.MAPPER.valueToTree(put.value()));
    }
    return line;
  }

  private static <T> T read(JsonNode json, Class<T> type) {
    try {
      return Json.MAPPER.treeToValue(json, type);
    } catch (JsonProcessingException incompatible) {
      throw new IllegalStateException("The journal holds a " + type.getSimpleName() + " of another version", incompatible);
    }
  }
}
