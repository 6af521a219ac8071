package gatepost.simulator.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The changes of one write. They become visible together when the work ends without an exception; until then reads see what was
 * committed before.
 */
public final class Transaction {

  record Put<T>(Records<T> records, String id, T value) {
    void apply() {
      records.put(id, value);
    }
  }

  private static final long EPOCH = 1288834974657L;
  private static final int NUMBER_BITS = 22;

  private final List<Put<?>> puts = new ArrayList<>();
  private long issued;

  Transaction(long issued) {
    this.issued = issued;
  }

  public <T> void put(Records<T> records, String id, T value) {
    puts.add(new Put<>(records, id, value));
  }

  /** A number that was never issued before, also not before a restart; it grows with time and exceeds 2^53 as real ids do. */
  public String nextId(Instant now) {
    issued++;
    return Long.toString((now.toEpochMilli() - EPOCH << NUMBER_BITS) | (issued & ((1L << NUMBER_BITS) - 1)));
  }

  long issued() {
    return issued;
  }

  List<Put<?>> puts() {
    return puts;
  }
}
