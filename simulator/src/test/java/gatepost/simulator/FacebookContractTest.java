package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacebookContractTest {

  private static final String COMMENT_FIELDS =
      "id,message,from,created_time,is_hidden,can_hide,parent{id},permalink_url,attachment";

  private Simulator simulator;
  private GraphClient page;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
    page = GraphClient.provision(simulator.baseUri(), "101");
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void aPostIsFoundAgainUnderItsIdWithTheFieldsAskedFor() throws IOException {
    String id = publish("Sports day");
    assertThat(id).startsWith("101_");
    JsonNode post = page.get(id, Map.of("fields", "message,permalink_url,from{name},application")).json();
    assertThat(post.get("message").asText()).isEqualTo("Sports day");
    assertThat(post.get("from").get("name").asText()).isEqualTo("School 101");
    assertThat(post.get("application").get("id").asText()).isEqualTo("77");
    assertThat(post.has("created_time")).isFalse();
    assertThat(Call.get(URI.create(post.get("permalink_url").asText())).response().body()).contains("Sports day");
  }

  @Test
  void withoutFieldsAPostShowsItsTimeItsWordsAndItsId() throws IOException {
    JsonNode post = page.get(publish("Hello"), Map.of()).json();
    assertThat(post.fieldNames()).toIterable().containsExactlyInAnyOrder("created_time", "message", "id");
    assertThat(post.get("created_time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0000");
  }

  @Test
  void everyAnswerTellsTheUsageAndTheVersion() throws IOException {
    Call call = page.get("me", Map.of("fields", "id,name"));
    assertThat(call.json().get("id").asText()).isEqualTo("101");
    assertThat(call.header("x-app-usage")).isEqualTo("{\"call_count\":0,\"total_cputime\":0,\"total_time\":0}");
    assertThat(call.header("facebook-api-version")).isEqualTo("v24.0");
  }

  @Test
  void aWrongTokenIsError190() throws IOException {
    GraphClient stranger = new GraphClient(simulator.baseUri(), "101", "wrong", "secret-101");
    assertError(stranger.get("me", Map.of()), 400, "OAuthException", 190);
  }

  @Test
  void aMissingOrWrongProofIsRefused() throws IOException {
    Call wrong = page.get("me", Map.of("appsecret_proof", "00"));
    assertError(wrong, 400, "GraphMethodException", 100);
    assertThat(wrong.json().at("/error/message").asText())
        .isEqualTo("Invalid appsecret_proof provided in the API argument");
  }

  @Test
  void anotherPagesTokenMayNeitherReadNorWrite() throws IOException {
    GraphClient other = GraphClient.provision(simulator.baseUri(), "102");
    String id = publish("Ours");
    assertError(other.get(id, Map.of()), 403, "OAuthException", 10);
    assertError(other.post("101/feed", Map.of("message", "Not ours")), 403, "OAuthException", 200);
    assertError(other.delete(id), 403, "OAuthException", 200);
    assertThat(page.get(id, Map.of()).status()).isEqualTo(200);
  }

  @Test
  void sayingTheSameTwiceInARowIsError506() throws IOException {
    publish("Again");
    assertError(page.post("101/feed", Map.of("message", "Again")), 400, "OAuthException", 506);
    publish("Something else");
    publish("Again");
  }

  @Test
  void aDeletedPostIsGoneAndDeletingItAgainIsError100With33() throws IOException {
    String id = publish("Short-lived");
    assertThat(page.delete(id).json().get("success").asBoolean()).isTrue();
    Call read = page.get(id, Map.of());
    assertError(read, 400, "GraphMethodException", 100);
    assertThat(read.json().at("/error/error_subcode").asInt()).isEqualTo(33);
    assertThat(page.delete(id).json().at("/error/error_subcode").asInt()).isEqualTo(33);
  }

  @Test
  void aPhotoIsPublishedWithItsAltTextAndItsBytesAreServed() throws IOException {
    byte[] picture = Pictures.png(40, 30);
    JsonNode answer =
        page.photo(Map.of("message", "Look", "alt_text_custom", "An orange circle"), picture).json();
    JsonNode post =
        page.get(answer.get("post_id").asText(), Map.of("fields", "message,attachments{type,media}")).json();
    assertThat(post.get("message").asText()).isEqualTo("Look");
    assertThat(post.at("/attachments/data/0/type").asText()).isEqualTo("photo");
    JsonNode photo = page.get(answer.get("id").asText(), Map.of("fields", "alt_text_custom,images")).json();
    assertThat(photo.get("alt_text_custom").asText()).isEqualTo("An orange circle");
    assertThat(photo.at("/images/0/width").asInt()).isEqualTo(40);
    assertThat(Call.get(URI.create(photo.at("/images/0/source").asText())).status()).isEqualTo(200);
    page.delete(answer.get("post_id").asText());
    assertThat(Call.get(URI.create(photo.at("/images/0/source").asText())).status()).isEqualTo(404);
  }

  @Test
  void severalPhotosAreUploadedUnpublishedAndThenAttachedInOrder() throws IOException {
    String first = unpublished();
    String second = unpublished();
    assertThat(page.get("101/posts", Map.of()).json().get("data")).isEmpty();
    String attached = "[{\"media_fbid\":\"%s\"},{\"media_fbid\":\"%s\"}]".formatted(first, second);
    String id =
        page.post("101/feed", Map.of("message", "Album", "attached_media", attached)).json().get("id").asText();
    JsonNode album = page.get(id, Map.of("fields", "attachments{type,subattachments}")).json();
    assertThat(album.at("/attachments/data/0/subattachments/data")).hasSize(2);
    assertThat(album.at("/attachments/data/0/subattachments/data/0/target/id").asText()).isEqualTo(first);
    assertError(
        page.post("101/feed", Map.of("message", "Twice", "attached_media", attached)), 400, "OAuthException", 100);
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException {
    Call call = page.photo(Map.of("message", "Broken"), "not a picture".getBytes());
    assertError(call, 400, "OAuthException", 100);
    assertThat(call.json().at("/error/error_subcode").asInt()).isEqualTo(1366046);
  }

  @Test
  void postsComeNewestFirstInPortionsThatSurviveADeletionInBetween() throws IOException {
    String one = publish("One");
    String two = publish("Two");
    String three = publish("Three");
    JsonNode first = page.get("101/posts", Map.of("limit", "2")).json();
    assertThat(first.get("data").findValuesAsText("id")).containsExactly(three, two);
    assertThat(first.at("/paging/next").asText()).startsWith(simulator.baseUri() + "facebook/v24.0/101/posts?after=");
    page.delete(two);
    String after = first.at("/paging/cursors/after").asText();
    JsonNode second = page.get("101/posts", Map.of("limit", "2", "after", after)).json();
    assertThat(second.get("data").findValuesAsText("id")).containsExactly(one);
    assertThat(second.get("paging").has("next")).isFalse();
  }

  @Test
  void postsCanBeAskedForSinceAMoment() throws IOException {
    publish("Now");
    String past = Long.toString(Clock.systemUTC().instant().getEpochSecond() - 60);
    assertThat(page.get("101/posts", Map.of("since", past)).json().get("data")).hasSize(1);
    String future = Long.toString(Instant.parse("2999-01-01T00:00:00Z").getEpochSecond());
    assertThat(page.get("101/posts", Map.of("since", future)).json()).hasToString("{\"data\":[]}");
  }

  @Test
  void aCommentIsListedHiddenShownAgainAnsweredAndDeleted() throws IOException {
    String post = publish("Comment on me");
    String comment = comment(post, "\"Jo Parent\"", true);
    page.post(comment + "/comments", Map.of("message", "Thank you"));
    JsonNode listed = comments(post);
    assertThat(listed).hasSize(2);
    assertThat(listed.at("/0/from/name").asText()).isEqualTo("Jo Parent");
    assertThat(listed.at("/0/can_hide").asBoolean()).isTrue();
    assertThat(listed.at("/1/parent/id").asText()).isEqualTo(comment);
    assertThat(listed.at("/1/from/id").asText()).isEqualTo("101");
    assertThat(listed.at("/1/can_hide").asBoolean()).isFalse();
    assertThat(page.get(post + "/comments", Map.of()).json().get("data")).hasSize(1);

    assertThat(page.post(comment, Map.of("is_hidden", "true")).json()).hasToString("{\"success\":true}");
    assertThat(page.get(comment, Map.of("fields", "is_hidden")).json().get("is_hidden").asBoolean()).isTrue();
    page.post(comment, Map.of("is_hidden", "false"));
    assertThat(page.get(comment, Map.of("fields", "is_hidden")).json().get("is_hidden").asBoolean()).isFalse();
    page.delete(comment);
    assertThat(comments(post)).isEmpty();
  }

  @Test
  void anAuthorMayBeMissingAndACommentMayBeImpossibleToHide() throws IOException {
    String post = publish("Strangers welcome");
    String comment = comment(post, "null", false);
    assertThat(comments(post).get(0).has("from")).isFalse();
    assertError(page.post(comment, Map.of("is_hidden", "true")), 403, "OAuthException", 200);
  }

  @Test
  void anUnknownFieldAndAnUnknownPathAreErrors() throws IOException {
    assertThat(page.get("me", Map.of("fields", "shoe_size")).json().at("/error/message").asText())
        .isEqualTo("(#100) Tried accessing nonexisting field (shoe_size) on node type (Page)");
    assertError(page.get("101/nothing/here", Map.of()), 400, "OAuthException", 2500);
  }

  private String publish(String message) throws IOException {
    return page.post("101/feed", Map.of("message", message)).json().get("id").asText();
  }

  private String unpublished() throws IOException {
    return page.photo(Map.of("published", "false"), Pictures.png(20, 20)).json().get("id").asText();
  }

  private String comment(String post, String author, boolean canHide) throws IOException {
    String body =
        "{\"network\":\"facebook\",\"postId\":\"%s\",\"author\":%s,\"text\":\"Hi\",\"canHide\":%s}"
            .formatted(post, author, canHide);
    return Call.json(simulator.baseUri().resolve("/control/comments"), body).json().get("id").asText();
  }

  private JsonNode comments(String post) throws IOException {
    return page.get(post + "/comments", Map.of("filter", "stream", "fields", COMMENT_FIELDS)).json().get("data");
  }

  private static void assertError(Call call, int status, String type, int code) {
    assertThat(call.status()).isEqualTo(status);
    JsonNode error = call.json().get("error");
    assertThat(error.get("type").asText()).isEqualTo(type);
    assertThat(error.get("code").asInt()).isEqualTo(code);
    assertThat(error.get("fbtrace_id").asText()).isNotEmpty();
    assertThat(error.get("message").asText()).isNotEmpty();
  }
}
