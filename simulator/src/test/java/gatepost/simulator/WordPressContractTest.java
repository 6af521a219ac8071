package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordPressContractTest {

  private Simulator simulator;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
    Call.json(
        simulator.baseUri().resolve("/control/wordpress/sites"),
        "{\"id\":\"oakfield\",\"name\":\"Oakfield\",\"user\":\"editor\",\"password\":\"abcd efgh\"}");
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void aPostIsPublishedUnderItsSlugAndATakenSlugGetsANumber() throws IOException {
    Call created = post("sports-day");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().get("link").asText()).endsWith("/wordpress/oakfield/sports-day/");
    assertThat(created.json().at("/content/raw").asText()).isEqualTo("<p>Grand</p>");
    assertThat(post("sports-day").json().get("slug").asText()).isEqualTo("sports-day-2");
    assertThat(get("posts?slug=sports-day&status=publish").json()).hasSize(1);
    assertThat(Call.get(URI.create(created.json().get("link").asText())).response().body()).contains("Grand");
  }

  @Test
  void errorsAreWordedAsInWordPress() throws IOException {
    assertThat(get("posts/12").status()).isEqualTo(404);
    assertThat(get("posts/12").json())
        .hasToString("{\"code\":\"rest_post_invalid_id\",\"message\":\"Invalid post ID.\",\"data\":{\"status\":404}}");
    assertThat(get("comments/12").json().get("code").asText()).isEqualTo("rest_comment_invalid_id");
    assertThat(get("nothing").json().get("code").asText()).isEqualTo("rest_no_route");
    assertThat(call("POST", "posts", BodyPublishers.ofString("{}"), "application/json").json().get("code").asText())
        .isEqualTo("empty_content");
    Call stranger = Call.get(simulator.baseUri().resolve("/wordpress/oakfield/wp-json/wp/v2/posts"));
    assertThat(stranger.status()).isEqualTo(401);
  }

  @Test
  void aPictureIsPublicFromItsUploadUntilItIsDeleted() throws IOException {
    JsonNode picture =
        call("POST", "media", BodyPublishers.ofByteArray(Pictures.multipart("file", Pictures.png(40, 30))), "multipart/form-data; boundary=cut").json();
    URI address = URI.create(picture.get("source_url").asText());
    assertThat(Call.get(address).status()).isEqualTo(200);
    assertThat(picture.get("status").asText()).isEqualTo("inherit");
    String id = picture.get("id").asText();
    assertThat(call("DELETE", "media/" + id, BodyPublishers.noBody(), "text/plain").status()).isEqualTo(501);
    assertThat(call("DELETE", "media/" + id + "?force=true", BodyPublishers.noBody(), "text/plain").json().get("deleted").asBoolean()).isTrue();
    assertThat(Call.get(address).status()).isEqualTo(404);
    assertThat(get("media/" + id).status()).isEqualTo(404);
  }

  @Test
  void commentsAreListedInPagesHeldAndApproved() throws IOException {
    String article = post("ask").json().get("id").asText();
    String first = comment(article);
    comment(first);
    Call listed = get("comments?post=" + article + "&per_page=1&page=2&status=all");
    assertThat(listed.header("X-WP-TotalPages")).isEqualTo("2");
    assertThat(listed.json().get(0).get("parent").asText()).isEqualTo(first);
    Call held = call("POST", "comments/" + first, BodyPublishers.ofString("{\"status\":\"hold\"}"), "application/json");
    assertThat(held.json().get("status").asText()).isEqualTo("hold");
    assertThat(get("comments?post=" + article).json()).hasSize(1);
    assertThat(Call.get(simulator.baseUri().resolve("/wordpress/oakfield/ask/")).response().body())
        .contains("1 comment is hidden: it waits in the site&#39;s moderation");
  }

  private String comment(String on) throws IOException {
    String body = "{\"network\":\"wordpress\",\"postId\":\"%s\",\"author\":\"Jo Parent\",\"text\":\"When?\"}".formatted(on);
    return Call.json(simulator.baseUri().resolve("/control/comments"), body).json().get("id").asText();
  }

  private Call post(String slug) throws IOException {
    String body = "{\"title\":\"Sports day\",\"content\":\"<p>Grand</p>\",\"slug\":\"%s\",\"status\":\"publish\"}".formatted(slug);
    return call("POST", "posts", BodyPublishers.ofString(body), "application/json");
  }

  private Call get(String path) throws IOException {
    return call("GET", path, BodyPublishers.noBody(), "text/plain");
  }

  private Call call(String method, String path, BodyPublisher body, String type) throws IOException {
    String user = Base64.getEncoder().encodeToString("editor:abcd efgh".getBytes());
    return Call.send(
        HttpRequest.newBuilder(simulator.baseUri().resolve("/wordpress/oakfield/wp-json/wp/v2/" + path))
            .method(method, body)
            .header("Authorization", "Basic " + user)
            .header("Content-Type", type)
            .build());
  }
}
