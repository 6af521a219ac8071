package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MastodonContractTest {

  private Simulator simulator;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
    Call.json(
        simulator.baseUri().resolve("/control/mastodon/accounts"),
        "{\"id\":\"303\",\"handle\":\"oakfield\",\"name\":\"Oakfield\",\"token\":\"t\"}");
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void aPostIsReadBackAsHtmlAndItsSourceAsItWasWritten() throws IOException {
    JsonNode created = post("Fish & chips\\n\\nhttps://example.org/a-very-long-address-of-a-menu", "k1").json();
    String id = created.get("id").asText();
    assertThat(created.get("content").asText())
        .startsWith("<p>Fish &amp; chips</p><p><a href=\"https://example.org/a-very-long-address-of-a-menu\"")
        .contains("<span class=\"invisible\">https://</span>");
    assertThat(created.get("url").asText()).endsWith("/mastodon/@oakfield/" + id);
    assertThat(get("v1/statuses/" + id + "/source").json().get("text").asText())
        .isEqualTo("Fish & chips\n\nhttps://example.org/a-very-long-address-of-a-menu");
    assertThat(get("v1/accounts/303/statuses").json()).hasSize(1);
    assertThat(get("v1/accounts/verify_credentials").json().get("acct").asText()).isEqualTo("oakfield");
    assertThat(Call.get(simulator.baseUri().resolve("/mastodon/@oakfield/" + id)).response().body()).contains("Fish &amp; chips");
  }

  @Test
  void theSameIdempotencyKeyAnswersWithTheSamePostAndAnotherMakesAnother() throws IOException {
    assertThat(post("Once", "k1").json().get("id")).isEqualTo(post("Once", "k1").json().get("id"));
    assertThat(post("Once", "k2").status()).isEqualTo(200);
    assertThat(get("v1/accounts/303/statuses").json()).hasSize(2);
  }

  @Test
  void errorsAreWordedAsOnMastodon() throws IOException {
    assertThat(get("v1/statuses/12").status()).isEqualTo(404);
    assertThat(get("v1/statuses/12").json()).hasToString("{\"error\":\"Record not found\"}");
    assertThat(post("a".repeat(501), "k").json())
        .hasToString("{\"error\":\"Validation failed: Text character limit of 500 exceeded\"}");
    assertThat(post("", "k").status()).isEqualTo(422);
    Call stranger = Call.get(simulator.baseUri().resolve("/mastodon/api/v1/accounts/verify_credentials"));
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(stranger.json()).hasToString("{\"error\":\"The access token is invalid\"}");
  }

  @Test
  void aPictureIsUploadedDescribedShownAndGoesWithItsPostWhenAsked() throws IOException {
    JsonNode media = call("POST", "v2/media", BodyPublishers.ofByteArray(Pictures.multipart("file", Pictures.png(40, 30))), "multipart/form-data; boundary=cut", "").json();
    String body = "{\"status\":\"Look\",\"media_ids\":[\"%s\"]}".formatted(media.get("id").asText());
    JsonNode status = call("POST", "v1/statuses", BodyPublishers.ofString(body), "application/json", "k").json();
    assertThat(status.at("/media_attachments/0/type").asText()).isEqualTo("image");
    assertThat(call("POST", "v1/statuses", BodyPublishers.ofString(body), "application/json", "other").status()).isEqualTo(422);
    String picture = media.get("url").asText();
    assertThat(Call.get(URI.create(picture)).status()).isEqualTo(200);
    call("DELETE", "v1/statuses/" + status.get("id").asText() + "?delete_media=true", BodyPublishers.noBody(), "text/plain", "");
    assertThat(Call.get(URI.create(picture)).status()).isEqualTo(404);
    assertThat(get("v1/statuses/" + status.get("id").asText()).status()).isEqualTo(404);
  }

  @Test
  void theConversationBelowAPostIsItsContext() throws IOException {
    String start = post("Ask us anything", "k").json().get("id").asText();
    String reply = comment(start);
    String answer = comment(reply);
    JsonNode below = get("v1/statuses/" + start + "/context").json().get("descendants");
    assertThat(below.findValuesAsText("in_reply_to_id")).containsExactly(start, reply);
    assertThat(get("v1/statuses/" + answer + "/context").json().get("ancestors")).hasSize(2);
  }

  @Test
  void limitsAreToldAlwaysAndEnforcedWhenSwitchedOn() throws IOException {
    Call.json(simulator.baseUri().resolve("/control/mastodon/limits"), "{\"enforced\":true}");
    Call first = get("v1/accounts/verify_credentials");
    assertThat(first.header("X-RateLimit-Remaining")).isEqualTo("299");
    assertThat(first.header("X-RateLimit-Reset")).matches("\\d{4}-.*Z");
    for (int i = 1; i < 300; i++) {
      get("v1/accounts/verify_credentials");
    }
    assertThat(get("v1/accounts/verify_credentials").status()).isEqualTo(429);
  }

  private String comment(String on) throws IOException {
    String body = "{\"network\":\"mastodon\",\"postId\":\"%s\",\"author\":\"Jo Parent\",\"text\":\"When?\"}".formatted(on);
    return Call.json(simulator.baseUri().resolve("/control/comments"), body).json().get("id").asText();
  }

  private Call post(String text, String key) throws IOException {
    return call("POST", "v1/statuses", BodyPublishers.ofString("{\"status\":\"%s\"}".formatted(text)), "application/json", key);
  }

  private Call get(String path) throws IOException {
    return call("GET", path, BodyPublishers.noBody(), "text/plain", "");
  }

  private Call call(String method, String path, BodyPublisher body, String type, String key) throws IOException {
    return Call.send(
        HttpRequest.newBuilder(simulator.baseUri().resolve("/mastodon/api/" + path))
            .method(method, body)
            .header("Authorization", "Bearer t")
            .header("Idempotency-Key", key)
            .header("Content-Type", type)
            .build());
  }
}
