package gatepost.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code multipart/form-data} body, taken apart.
 *
 * @param fields the plain fields by name
 * @param files the fields that carry a file name, by field name
 */
record Multipart(Map<String, String> fields, Map<String, Part> files) {

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  static final Multipart NONE = new Multipart(Map.of(), Map.of());

  static Multipart parse(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw malformed();
    }
    byte[] delimiter = ("--" + boundary.group(1)).getBytes(StandardCharsets.UTF_8);
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Part> files = new LinkedHashMap<>();
    int start = indexOf(body, delimiter, 0);
    while (start >= 0) {
      int head = start + delimiter.length;
      int next = indexOf(body, delimiter, head);
      if (next < 0) {
        break;
      }
      int blank = indexOf(body, BLANK_LINE, head);
      if (blank < 0 || blank > next) {
        throw malformed();
      }
      Map<String, String> headers = headers(new String(body, head, blank - head, StandardCharsets.UTF_8));
      byte[] content = Arrays.copyOfRange(body, blank + BLANK_LINE.length, Math.max(blank + BLANK_LINE.length, next - 2));
      add(headers, content, fields, files);
      start = next;
    }
    return new Multipart(fields, files);
  }

  private static void add(
      Map<String, String> headers, byte[] content, Map<String, String> fields, Map<String, Part> files) {
    String disposition = headers.getOrDefault("content-disposition", "");
    Matcher name = NAME.matcher(disposition);
    if (!name.find()) {
      throw malformed();
    }
    if (disposition.contains("filename=") || disposition.contains("filename*=")) {
      String type = headers.getOrDefault("content-type", "application/octet-stream");
      files.put(name.group(1), new Part(name.group(1), type, content));
    } else {
      fields.put(name.group(1), new String(content, StandardCharsets.UTF_8));
    }
  }

  private static Map<String, String> headers(String block) {
    Map<String, String> headers = new HashMap<>();
    for (String line : block.split("\r\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(line.substring(0, colon).trim().toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
      }
    }
    return headers;
  }

  private static int indexOf(byte[] body, byte[] wanted, int from) {
    outer:
    for (int at = from; at <= body.length - wanted.length; at++) {
      for (int i = 0; i < wanted.length; i++) {
        if (body[at + i] != wanted[i]) {
          continue outer;
        }
      }
      return at;
    }
    return -1;
  }

  private static Refusal malformed() {
    return new Refusal(Reply.text(400, "Malformed multipart body"));
  }
}
