package gatepost.simulator.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.zip.CRC32;

/** Members of the public: the same name is the same person, with the same id, on one network. */
public final class People {

  private static final long SMALLEST_ID = 1_000_000_000_000_000L;

  private People() {}

  /** A number of 16 digits. */
  public static String id(String network, String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest((network + ":" + name).getBytes(StandardCharsets.UTF_8));
      long number = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        number = number << 8 | digest[i] & 0xff;
      }
      return Long.toString(SMALLEST_ID + Math.floorMod(number, 9 * SMALLEST_ID));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A handle of at most 15 letters, digits and underscores. */
  public static String handle(String name) {
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    return letters.substring(0, Math.min(letters.length(), 10)) + "_" + checksum.getValue() % 10_000;
  }
}
