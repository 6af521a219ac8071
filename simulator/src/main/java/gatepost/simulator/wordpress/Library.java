package gatepost.simulator.wordpress;

import gatepost.simulator.http.Json;
import gatepost.simulator.http.Part;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import gatepost.simulator.media.ImageFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures of a site. */
final class Library {

  private static final int HEAD = 2_000;
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([\\w.-]{1,120})\"");

  private final WordPressData data;
  private final Resources resources;

  Library(WordPressData data, Resources resources) {
    this.data = data;
    this.resources = resources;
  }

  /** {@code POST /wp/v2/media}, multipart with {@code file} and {@code alt_text}. */
  Reply upload(Site site, Request request) {
    byte[] bytes =
        Optional.ofNullable(request.files().get("file"))
            .map(Part::bytes)
            .orElseThrow(() -> WordPressFailures.refused(400, "rest_upload_no_data", "No data supplied."));
    ImageFile image =
        ImageFile.inspect(bytes)
            .orElseThrow(
                () ->
                    WordPressFailures.refused(
                        500, "rest_upload_unknown_error", "Sorry, you are not allowed to upload this file type."));
    LibraryPicture picture =
        data.store.write(
            tx -> {
              Instant now = data.now();
              LibraryPicture uploaded =
                  new LibraryPicture(
                      tx.nextId(now),
                      site.id(),
                      fileName(request),
                      request.parameter("alt_text").orElse(""),
                      image,
                      now,
                      Optional.empty());
              data.files.keep(uploaded.id(), bytes);
              tx.put(data.pictures, uploaded.id(), uploaded);
              return uploaded;
            });
    return Reply.json(201, resources.picture(picture));
  }

  /** {@code GET /wp/v2/media/:id}. */
  Reply read(Site site, Request request) {
    return Reply.json(200, resources.picture(wanted(site, request)));
  }

  /** {@code GET /wp/v2/media?search=}, newest first. */
  Reply list(Site site, Request request) {
    String search = request.parameter("search").orElse("").toLowerCase(Locale.ROOT);
    List<LibraryPicture> found =
        data.pictures.where(
            picture -> picture.live() && picture.siteId().equals(site.id()) && picture.fileName().contains(search));
    return Reply.json(200, Json.array(found.reversed().stream().map(resources::picture).toList()));
  }

  /** {@code POST /wp/v2/media/:id}. */
  Reply update(Site site, Request request) {
    String words = request.json().path("alt_text").asText("");
    LibraryPicture updated =
        data.store.write(
            tx -> {
              LibraryPicture picture = wanted(site, request).described(words);
              tx.put(data.pictures, picture.id(), picture);
              return picture;
            });
    return Reply.json(200, resources.picture(updated));
  }

  /** {@code DELETE /wp/v2/media/:id?force=true}: pictures have no bin. */
  Reply delete(Site site, Request request) {
    if (request.parameter("force").filter("true"::equals).isEmpty()) {
      throw WordPressFailures.refused(
          501, "rest_trash_not_supported", "The post does not support trashing. Set 'force=true' to delete.");
    }
    LibraryPicture gone =
        data.store.write(
            tx -> {
              LibraryPicture picture = wanted(site, request);
              tx.put(data.pictures, picture.id(), picture.deleted(data.now()));
              return picture;
            });
    data.files.remove(gone.id());
    return Reply.json(200, Json.object().put("deleted", true).set("previous", resources.picture(gone)));
  }

  private LibraryPicture wanted(Site site, Request request) {
    return data.picture(site, request.variable("id")).orElseThrow(WordPressFailures::noPost);
  }

  /** The name the client gave the file, as far as it is harmless. */
  private static String fileName(Request request) {
    String head = new String(request.body(), 0, Math.min(request.body().length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher name = FILE_NAME.matcher(head);
    return name.find() ? name.group(1) : "picture.jpg";
  }
}
