package gatepost.simulator.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Part;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.media.ImageFile;
import java.time.Instant;
import java.util.Optional;

/** Pictures before they are posted, and the words for those who cannot see them. */
final class MediaUploads {

  private static final int LARGEST_PICTURE = 5 * 1024 * 1024;
  private static final int LONGEST_ALT_TEXT = 1_000;
  private static final int USABLE_SECONDS = 86_400;

  private final XData data;

  MediaUploads(XData data) {
    this.data = data;
  }

  /** {@code POST /2/media/upload} as one multipart request with a file named {@code media}. */
  Reply upload(XUser user, Request request) {
    byte[] bytes =
        Optional.ofNullable(request.files().get("media"))
            .map(Part::bytes)
            .orElseThrow(() -> Problem.invalid("media", "", "media is missing"));
    ImageFile image =
        Optional.of(bytes)
            .filter(file -> file.length <= LARGEST_PICTURE)
            .flatMap(ImageFile::inspect)
            .orElseThrow(() -> Problem.invalid("media", "", "media type unrecognized."));
    Media media =
        data.store.write(
            tx -> {
              Instant now = data.now();
              Media uploaded =
                  new Media(tx.nextId(now), user.id(), Optional.empty(), image, now, Optional.empty());
              data.files.keep(uploaded.id(), bytes);
              tx.put(data.media, uploaded.id(), uploaded);
              return uploaded;
            });
    ObjectNode body = Json.object();
    body.putObject("data")
        .put("id", media.id())
        .put("media_key", media.key())
        .put("size", image.size())
        .put("expires_after_secs", USABLE_SECONDS)
        .putObject("image")
        .put("image_type", image.contentType())
        .put("w", image.width())
        .put("h", image.height());
    return Reply.json(200, body);
  }

  /** {@code POST /2/media/metadata}. */
  Reply describe(XUser user, Request request) {
    JsonNode wanted = request.json();
    String id = wanted.path("id").asText("");
    String text = wanted.path("metadata").path("alt_text").path("text").asText("");
    if (text.isBlank() || text.length() > LONGEST_ALT_TEXT) {
      throw Problem.invalid(
          "metadata.alt_text.text", text, "alt_text must have between 1 and " + LONGEST_ALT_TEXT + " characters");
    }
    data.store.write(
        tx -> {
          Media media =
              data.media
                  .find(id)
                  .filter(found -> found.live() && found.ownerId().equals(user.id()))
                  .orElseThrow(() -> Problem.invalid("id", id, "Your media IDs are invalid."));
          tx.put(data.media, id, media.described(text));
          return id;
        });
    ObjectNode body = Json.object();
    ObjectNode described = body.putObject("data").put("id", id);
    described.putObject("associated_metadata").putObject("alt_text").put("text", text);
    return Reply.json(200, body);
  }
}
