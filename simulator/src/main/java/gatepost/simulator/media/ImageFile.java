package gatepost.simulator.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What the head of an uploaded picture says about it.
 *
 * @param contentType by the bytes, whatever the client declared
 * @param sha256 hexadecimal digest of the bytes, so that a test can prove which picture was published
 */
public record ImageFile(String contentType, int width, int height, int size, String sha256) {

  /** Empty when the bytes are no picture a network would take. */
  public static Optional<ImageFile> inspect(byte[] bytes) {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input);
        String type = "image/" + reader.getFormatName().toLowerCase(Locale.ROOT).replace("jpg", "jpeg");
        return Optional.of(
            new ImageFile(type, reader.getWidth(0), reader.getHeight(0), bytes.length, digest(bytes)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
