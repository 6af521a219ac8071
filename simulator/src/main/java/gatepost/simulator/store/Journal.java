package gatepost.simulator.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import gatepost.simulator.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * An append-only file of JSON lines. A line counts once its line break is on the disk: what a crash left unfinished at the end
 * was never committed and is cut off, damage anywhere else is an error.
 */
final class Journal implements AutoCloseable {

  private final FileChannel file;
  private final List<JsonNode> lines;

  private Journal(FileChannel file, List<JsonNode> lines) {
    this.file = file;
    this.lines = lines;
  }

  static Journal open(Path path) throws IOException {
    FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(file, path);
      byte[] content = Files.readAllBytes(path);
      int committed = lastLineBreak(content) + 1;
      List<JsonNode> lines = parse(content, committed, path);
      file.truncate(committed);
      file.position(committed);
      return new Journal(file, lines);
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  /** What was committed before this journal was opened. */
  List<JsonNode> lines() {
    return lines;
  }

  /** Returns when the line is on the disk. */
  void append(JsonNode line) {
    ByteBuffer bytes = ByteBuffer.wrap((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      long start = file.position();
      try {
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        file.force(false);
      } catch (IOException diskFull) {
        file.truncate(start);
        throw diskFull;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void lock(FileChannel file, Path path) throws IOException {
    try {
      if (file.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      throw inUse(path);
    }
    throw inUse(path);
  }

  private static IOException inUse(Path path) {
    return new IOException("Another simulator is using " + path);
  }

  private static int lastLineBreak(byte[] content) {
    int at = content.length - 1;
    while (at >= 0 && content[at] != '\n') {
      at--;
    }
    return at;
  }

  private static List<JsonNode> parse(byte[] content, int end, Path path) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : new String(content, 0, end, StandardCharsets.UTF_8).split("\n")) {
      if (line.isEmpty()) {
        continue;
      }
      try {
        lines.add(Json.MAPPER.readTree(line));
      } catch (JacksonException damaged) {
        throw new IOException("Line " + (lines.size() + 1) + " of " + path + " is damaged", damaged);
      }
    }
    return List.copyOf(lines);
  }
}
