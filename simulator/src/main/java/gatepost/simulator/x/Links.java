package gatepost.simulator.x;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.network.People;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What X does to words before the API shows them: each link becomes a t.co address, pictures add one at the end, and
 * {@code & < >} are escaped. {@code entities.urls} tells what each address stands for.
 *
 * @param text the words as the API shows them
 * @param entities value of {@code entities.urls}
 */
record Links(String text, ArrayNode entities) {

  static final Pattern PATTERN = Pattern.compile("https?://[^\\s]*[^\\s.,;:!?)\\]}'\"”’]");

  static Links of(Tweet tweet, List<Media> media, String permalink) {
    StringBuilder shown = new StringBuilder();
    ArrayNode entities = Json.array();
    Matcher link = PATTERN.matcher(tweet.text());
    int from = 0;
    while (link.find()) {
      shown.append(escape(tweet.text().substring(from, link.start())));
      append(shown, entities, link.group());
      from = link.end();
    }
    shown.append(escape(tweet.text().substring(from)));
    if (!media.isEmpty()) {
      shown.append(shown.isEmpty() ? "" : " ");
      int place = entities.size();
      append(shown, entities, permalink + "/photo/1");
      ((ObjectNode) entities.get(place)).put("media_key", media.getFirst().key());
    }
    return new Links(shown.toString(), entities);
  }

  private static void append(StringBuilder shown, ArrayNode entities, String target) {
    String address = "https://t.co/" + Long.toString(Long.parseLong(People.id("t.co", target)), 36);
    int start = shown.codePointCount(0, shown.length());
    shown.append(address);
    entities
        .addObject()
        .put("start", start)
        .put("end", start + address.length())
        .put("url", address)
        .put("expanded_url", target)
        .put("display_url", target.replaceFirst("^https?://(www\\.)?", ""));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
