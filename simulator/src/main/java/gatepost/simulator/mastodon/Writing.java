package gatepost.simulator.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Part;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.media.ImageFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The writing side of Mastodon: pictures, posts, and their deletion. */
final class Writing {

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_DESCRIPTION = 1_500;
  private static final int MOST_PICTURES = 4;
  private static final int LARGEST_PICTURE = 16 * 1024 * 1024;
  private static final Duration KEYS_KNOWN = Duration.ofHours(1);
  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Set<String> VISIBILITIES = Set.of("public", "unlisted", "private", "direct");

  private final MastodonData data;
  private final Entities entities;

  Writing(MastodonData data, Entities entities) {
    this.data = data;
    this.entities = entities;
  }

  /** {@code POST /api/v2/media}, multipart with {@code file} and {@code description}. */
  Reply upload(MastodonAccount account, Request request) {
    byte[] bytes =
        Optional.ofNullable(request.files().get("file"))
            .map(Part::bytes)
            .orElseThrow(() -> MastodonFailures.invalid("File can't be blank"));
    ImageFile image =
        Optional.of(bytes)
            .filter(file -> file.length <= LARGEST_PICTURE)
            .flatMap(ImageFile::inspect)
            .orElseThrow(() -> MastodonFailures.invalid("File content type is invalid, File is invalid"));
    Optional<String> description = request.parameter("description").filter(text -> !text.isBlank());
    if (description.filter(text -> text.length() > LONGEST_DESCRIPTION).isPresent()) {
      throw MastodonFailures.invalid("Description is too long (maximum is 1500 characters)");
    }
    Attachment created =
        data.store.write(
            tx -> {
              Instant now = data.now();
              Attachment uploaded =
                  new Attachment(
                      tx.nextId(now), account.id(), description, Optional.empty(), image, now, Optional.empty());
              data.files.keep(uploaded.id(), bytes);
              tx.put(data.attachments, uploaded.id(), uploaded);
              return uploaded;
            });
    return Reply.json(200, entities.attachment(created));
  }

  /** {@code POST /api/v1/statuses}. The same Idempotency-Key within an hour answers with the post that is there. */
  Reply create(MastodonAccount account, Request request) {
    JsonNode wanted = request.json();
    String text = wanted.path("status").asText("");
    List<String> mediaIds = new ArrayList<>();
    wanted.path("media_ids").forEach(id -> mediaIds.add(id.asText()));
    String visibility = wanted.path("visibility").asText("public");
    Optional<String> key = request.header("Idempotency-Key").filter(value -> !value.isBlank());
    Optional<String> answers = Optional.of(wanted.path("in_reply_to_id").asText("")).filter(id -> !id.isEmpty());
    check(text, mediaIds, visibility);
    Status status =
        data.store.write(
            tx -> {
              Instant now = data.now();
              Optional<Status> known = key.flatMap(used -> sentWith(account, used, now));
              if (known.isPresent()) {
                return known.filter(Status::live).orElseThrow(MastodonFailures::notFound);
              }
              List<Attachment> pictures = mediaIds.stream().map(id -> loose(account, id)).toList();
              Optional<Status> parent = answers.map(id -> data.live(id).orElseThrow(MastodonFailures::notFound));
              String id = tx.nextId(now);
              Status created =
                  new Status(
                      id,
                      account.author(),
                      text,
                      visibility,
                      List.copyOf(mediaIds),
                      parent.map(Status::threadId).orElse(id),
                      answers,
                      key,
                      now,
                      Optional.empty());
              pictures.forEach(picture -> tx.put(data.attachments, picture.id(), picture.attachedTo(id)));
              tx.put(data.statuses, id, created);
              return created;
            });
    return Reply.json(200, entities.status(status));
  }

  /** {@code DELETE /api/v1/statuses/:id}; with {@code delete_media=true} the pictures go, too. */
  Reply delete(MastodonAccount account, Request request) {
    boolean withPictures = request.parameter("delete_media").filter("true"::equals).isPresent();
    List<Attachment> gone = new ArrayList<>();
    Status deleted =
        data.store.write(
            tx -> {
              Status status =
                  data.live(request.variable("id"))
                      .filter(found -> found.by(account.id()))
                      .orElseThrow(MastodonFailures::notFound);
              Instant now = data.now();
              if (withPictures) {
                gone.addAll(data.attachmentsOf(status));
                gone.forEach(picture -> tx.put(data.attachments, picture.id(), picture.deleted(now)));
              }
              tx.put(data.statuses, status.id(), status.deleted(now));
              return status;
            });
    gone.forEach(picture -> data.files.remove(picture.id()));
    return Reply.json(200, entities.status(deleted).put("text", deleted.text()));
  }

  /** {@code DELETE /api/v1/media/:id}: only what no post shows. */
  Reply deleteMedia(MastodonAccount account, Request request) {
    Attachment gone =
        data.store.write(
            tx -> {
              Attachment picture =
                  data.attachments
                      .find(request.variable("id"))
                      .filter(found -> found.loose(account.id()))
                      .orElseThrow(MastodonFailures::notFound);
              tx.put(data.attachments, picture.id(), picture.deleted(data.now()));
              return picture;
            });
    data.files.remove(gone.id());
    return Reply.json(200, Json.object());
  }

  private static void check(String text, List<String> mediaIds, String visibility) {
    if (text.isBlank() && mediaIds.isEmpty()) {
      throw MastodonFailures.invalid("Text can't be blank");
    }
    String counted = LINK.matcher(text).replaceAll("x".repeat(23));
    if (counted.codePointCount(0, counted.length()) > LONGEST_TEXT) {
      throw MastodonFailures.invalid("Text character limit of 500 exceeded");
    }
    if (mediaIds.size() > MOST_PICTURES) {
      throw MastodonFailures.invalid("Cannot attach more than 4 files");
    }
    if (!VISIBILITIES.contains(visibility)) {
      throw MastodonFailures.invalid("Visibility is not included in the list");
    }
  }

  private Optional<Status> sentWith(MastodonAccount account, String key, Instant now) {
    return data
        .statuses
        .where(
            status ->
                status.by(account.id())
                    && status.key().equals(Optional.of(key))
                    && status.createdAt().plus(KEYS_KNOWN).isAfter(now))
        .stream()
        .findFirst();
  }

  private Attachment loose(MastodonAccount account, String id) {
    return data.attachments
        .find(id)
        .filter(found -> found.loose(account.id()))
        .orElseThrow(() -> MastodonFailures.invalid("Cannot attach files that are missing or belong to another post"));
  }
}
