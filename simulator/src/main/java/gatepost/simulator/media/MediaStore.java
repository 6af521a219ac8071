package gatepost.simulator.media;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of uploaded pictures, by id: in files next to the journal, or in memory. */
public final class MediaStore {

  private final Optional<Path> folder;
  private final Map<String, byte[]> memory = new ConcurrentHashMap<>();

  private MediaStore(Optional<Path> folder) {
    this.folder = folder;
  }

  public static MediaStore open(Optional<Path> dataFolder) throws IOException {
    Optional<Path> media = dataFolder.map(folder -> folder.resolve("media"));
    if (media.isPresent()) {
      Files.createDirectories(media.get());
    }
    return new MediaStore(media);
  }

  /** Keeps the bytes; on the disk when it returns. Called before the record that names them is committed. */
  public void keep(String id, byte[] bytes) {
    if (folder.isEmpty()) {
      memory.put(id, bytes);
      return;
    }
    try (FileChannel file = FileChannel.open(file(id), CREATE, WRITE, TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        file.write(rest);
      }
      file.force(true);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public Optional<byte[]> find(String id) {
    if (folder.isEmpty()) {
      return Optional.ofNullable(memory.get(id));
    }
    try {
      return Files.exists(file(id)) ? Optional.of(Files.readAllBytes(file(id))) : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Removes the bytes; nothing happens when they are gone already. */
  public void remove(String id) {
    memory.remove(id);
    folder.ifPresent(
        any -> {
          try {
            Files.deleteIfExists(file(id));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  /** Forgets what is in memory. */
  public void clear() {
    memory.clear();
  }

  /** Ids are issued by the store, so a name made of anything but digits did not come from us. */
  private Path file(String id) {
    if (!id.matches("\\d+")) {
      throw new IllegalArgumentException("not a media id");
    }
    return folder.orElseThrow().resolve(id);
  }
}
