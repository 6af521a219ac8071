package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class XContractTest {

  private Simulator simulator;
  private XClient user;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
    user = XClient.provision(simulator.baseUri(), "202", "oakfield");
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void aPostIsCreatedWith201AndReadBackByIdAndOnTheTimeline() throws IOException {
    Call created = user.send("POST", "tweets", "{\"text\":\"Hello\"}");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().at("/data/id").isTextual()).isTrue();
    assertThat(created.header("x-rate-limit-limit")).isEqualTo("100");
    assertThat(created.header("x-rate-limit-remaining")).isEqualTo("99");
    assertThat(created.header("x-rate-limit-reset")).matches("\\d{10}");
    String id = created.json().at("/data/id").asText();
    assertThat(user.get("tweets/" + id, Map.of("tweet.fields", "author_id")).json())
        .hasToString(
            "{\"data\":{\"id\":\"%s\",\"text\":\"Hello\",\"edit_history_tweet_ids\":[\"%s\"],\"author_id\":\"202\"}}"
                .formatted(id, id));
    assertThat(user.get("users/202/tweets", Map.of()).json().at("/meta/newest_id").asText()).isEqualTo(id);
    assertThat(user.get("tweets", Map.of("ids", id + ",1")).json().at("/errors/0/resource_id").asText()).isEqualTo("1");
    assertThat(user.get("users/me", Map.of()).json().at("/data/username").asText()).isEqualTo("oakfield");
  }

  @Test
  void theSignatureCoversTheQueryAndNeedsTheRightSecret() throws IOException {
    assertThat(user.get("tweets/search/recent", Map.of("query", "conversation_id:1 is:reply -from:oakfield")).status())
        .isEqualTo(200);
    XClient forger = new XClient(simulator.baseUri(), "202", "guess");
    Call refused = forger.get("users/me", Map.of());
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(refused.json().get("title").asText()).isEqualTo("Unauthorized");
  }

  @Test
  void aNonceWorksOnceAndAnOldTimestampNever() throws IOException {
    long now = Clock.systemUTC().instant().getEpochSecond();
    String header = user.authorization("GET", "users/me", Map.of(), "once", now);
    assertThat(me(header).status()).isEqualTo(200);
    assertThat(me(header).status()).isEqualTo(401);
    assertThat(me(user.authorization("GET", "users/me", Map.of(), "old", now - 3600)).status()).isEqualTo(401);
    assertThat(me("Bearer something").status()).isEqualTo(401);
  }

  @Test
  void theSameTextTwiceIsRefusedUntilTheFirstIsDeleted() throws IOException {
    String id = post("Again");
    Call duplicate = user.send("POST", "tweets", "{\"text\":\"Again\"}");
    assertThat(duplicate.status()).isEqualTo(403);
    assertThat(duplicate.json())
        .hasToString(
            "{\"title\":\"Forbidden\",\"detail\":\"You are not allowed to create a Tweet with duplicate content.\","
                + "\"type\":\"about:blank\",\"status\":403}");
    assertThat(user.send("DELETE", "tweets/" + id, "").json()).hasToString("{\"data\":{\"deleted\":true}}");
    post("Again");
  }

  @Test
  void aDeletedPostIsAnErrorUnderStatus200() throws IOException {
    String id = post("Gone soon");
    user.send("DELETE", "tweets/" + id, "");
    Call read = user.get("tweets/" + id, Map.of());
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json().has("data")).isFalse();
    assertThat(read.json().at("/errors/0/title").asText()).isEqualTo("Not Found Error");
    assertThat(user.get("users/202/tweets", Map.of()).json()).hasToString("{\"meta\":{\"result_count\":0}}");
  }

  @Test
  void lengthIsWeighted() throws IOException {
    post("😀".repeat(140));
    assertThat(user.send("POST", "tweets", "{\"text\":\"%s\"}".formatted("😀".repeat(141))).status()).isEqualTo(403);
    post("a".repeat(256) + " https://example.org/" + "long".repeat(50));
    assertThat(user.send("POST", "tweets", "{\"text\":\"%s\"}".formatted("a".repeat(281))).status()).isEqualTo(403);
  }

  @Test
  void aPictureIsUploadedDescribedPostedAndExpanded() throws IOException {
    JsonNode media = user.upload(Pictures.png(40, 30)).json().get("data");
    assertThat(media.get("media_key").asText()).isEqualTo("3_" + media.get("id").asText());
    assertThat(media.at("/image/w").asInt()).isEqualTo(40);
    Call described =
        user.send(
            "POST",
            "media/metadata",
            "{\"id\":\"%s\",\"metadata\":{\"alt_text\":{\"text\":\"A circle\"}}}".formatted(media.get("id").asText()));
    assertThat(described.json().at("/data/associated_metadata/alt_text/text").asText()).isEqualTo("A circle");
    String id =
        user.send("POST", "tweets", "{\"text\":\"Look\",\"media\":{\"media_ids\":[\"%s\"]}}".formatted(media.get("id").asText()))
            .json()
            .at("/data/id")
            .asText();
    JsonNode read =
        user.get(
                "tweets/" + id,
                Map.of(
                    "tweet.fields", "attachments,entities",
                    "expansions", "attachments.media_keys",
                    "media.fields", "alt_text,url"))
            .json();
    assertThat(read.at("/data/attachments/media_keys/0").asText()).isEqualTo(media.get("media_key").asText());
    assertThat(read.at("/includes/media/0/alt_text").asText()).isEqualTo("A circle");
    assertThat(read.at("/data/entities/urls/0/media_key").asText()).isEqualTo(media.get("media_key").asText());
    assertThat(user.send("POST", "tweets", "{\"text\":\"No\",\"media\":{\"media_ids\":[\"1\"]}}").status()).isEqualTo(400);
    assertThat(user.upload("no picture".getBytes()).status()).isEqualTo(400);
  }

  @Test
  void readTextIsEscapedAndLinksAreShortenedWithTheirTargetBeside() throws IOException {
    String id = post("Fish & chips: https://example.org/menu.");
    JsonNode data = user.get("tweets/" + id, Map.of("tweet.fields", "entities")).json().get("data");
    JsonNode url = data.at("/entities/urls/0");
    assertThat(data.get("text").asText()).isEqualTo("Fish &amp; chips: " + url.get("url").asText() + ".");
    assertThat(url.get("url").asText()).startsWith("https://t.co/");
    assertThat(url.get("expanded_url").asText()).isEqualTo("https://example.org/menu");
  }

  @Test
  void repliesAreFoundByConversationAndHidden() throws IOException {
    String start = post("Ask us anything");
    String body =
        "{\"network\":\"x\",\"postId\":\"%s\",\"author\":\"Jo Parent\",\"text\":\"When?\"}".formatted(start);
    String reply = Call.json(simulator.baseUri().resolve("/control/comments"), body).json().get("id").asText();
    Map<String, String> query =
        Map.of(
            "query", "conversation_id:" + start + " is:reply",
            "tweet.fields", "author_id,conversation_id,created_at,referenced_tweets",
            "expansions", "author_id");
    JsonNode found = user.get("tweets/search/recent", query).json();
    assertThat(found.at("/data/0/id").asText()).isEqualTo(reply);
    assertThat(found.at("/data/0/referenced_tweets/0/id").asText()).isEqualTo(start);
    assertThat(found.at("/includes/users/0/name").asText()).isEqualTo("Jo Parent");
    assertThat(user.get("users/202/mentions", Map.of()).json().at("/data/0/id").asText()).isEqualTo(reply);
    assertThat(user.send("PUT", "tweets/" + reply + "/hidden", "{\"hidden\":true}").json())
        .hasToString("{\"data\":{\"hidden\":true}}");
    assertThat(user.send("PUT", "tweets/" + start + "/hidden", "{\"hidden\":true}").status()).isEqualTo(403);
    assertThat(user.send("DELETE", "tweets/" + reply, "").status()).isEqualTo(403);
  }

  @Test
  void aUserAnswersTheirOwnPostsAndOnlyThoseOthersWhoTurnedToThem() throws IOException {
    String start = post("Sports day (1/3)");
    String second = reply(start, "The rest (2/3)").json().at("/data/id").asText();
    assertThat(reply(second, "The rest (2/3)").status()).isEqualTo(403);
    String third = reply(second, "The end (3/3)").json().at("/data/id").asText();
    JsonNode read = user.get("tweets/" + third, Map.of("tweet.fields", "conversation_id,referenced_tweets")).json().get("data");
    assertThat(read.get("conversation_id").asText()).isEqualTo(start);
    assertThat(read.at("/referenced_tweets/0/id").asText()).isEqualTo(second);

    Call stranger = reply(comment(start, "When?"), "At two");
    assertThat(stranger.status()).isEqualTo(403);
    assertThat(stranger.json().get("detail").asText()).startsWith("Reply to this conversation is not allowed");
    assertThat(reply(comment(start, "@oakfield when?"), "At three").status()).isEqualTo(201);

    user.send("DELETE", "tweets/" + third, "");
    assertThat(reply(third, "Too late").status()).isEqualTo(403);
  }

  @Test
  void thePageShowsAThreadAsOnePostWithItsRepliesBelow() throws IOException {
    String start = post("Sports day (1/3)");
    String second = reply(start, "The rest (2/3)").json().at("/data/id").asText();
    reply(second, "The end (3/3)");
    comment(second, "Well done!");
    String page = Call.get(simulator.baseUri().resolve("/x/oakfield")).response().body();
    assertThat(page).containsSubsequence("Sports day (1/3)", "The rest (2/3)", "The end (3/3)", "1 reply", "Well done!");
    assertThat(page.split("<article")).hasSize(2);

    user.send("DELETE", "tweets/" + start, "");
    assertThat(Call.get(simulator.baseUri().resolve("/x/oakfield")).response().body()).doesNotContain("(1/3)").contains("The rest (2/3)", "The end (3/3)");
  }

  private Call reply(String to, String text) throws IOException {
    return user.send("POST", "tweets", "{\"text\":\"%s\",\"reply\":{\"in_reply_to_tweet_id\":\"%s\"}}".formatted(text, to));
  }

  private String comment(String to, String text) throws IOException {
    String body = "{\"network\":\"x\",\"postId\":\"%s\",\"author\":\"Jo Parent\",\"text\":\"%s\"}".formatted(to, text);
    return Call.json(simulator.baseUri().resolve("/control/comments"), body).json().get("id").asText();
  }

  @Test
  void timelinesComeInPortions() throws IOException {
    for (int i = 0; i < 7; i++) {
      post("Post " + i);
    }
    JsonNode first = user.get("users/202/tweets", Map.of("max_results", "5")).json();
    assertThat(first.get("data")).hasSize(5);
    String token = first.at("/meta/next_token").asText();
    JsonNode second =
        user.get("users/202/tweets", Map.of("max_results", "5", "pagination_token", token)).json();
    assertThat(second.get("data").findValuesAsText("text")).containsExactly("Post 1", "Post 0");
    assertThat(user.get("users/202/tweets", Map.of("max_results", "4")).status()).isEqualTo(400);
  }

  @Test
  void limitsAreEnforcedWhenSwitchedOn() throws IOException {
    Call.json(simulator.baseUri().resolve("/control/x/limits"), "{\"enforced\":true}");
    for (int i = 0; i < 75; i++) {
      assertThat(user.get("users/me", Map.of()).status()).isEqualTo(200);
    }
    Call refused = user.get("users/me", Map.of());
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("x-rate-limit-remaining")).isEqualTo("0");
    assertThat(refused.header("Retry-After")).isEmpty();
    assertThat(refused.json().get("title").asText()).isEqualTo("Too Many Requests");
  }

  @Test
  void versionOneIsClosed() throws IOException {
    Call call = Call.get(simulator.baseUri().resolve("/x/1.1/statuses/update.json"));
    assertThat(call.status()).isEqualTo(403);
    assertThat(call.json().at("/errors/0/code").asInt()).isEqualTo(453);
  }

  private Call me(String authorization) throws IOException {
    return user.signed("GET", "users/me", Map.of(), BodyPublishers.noBody(), "text/plain", authorization);
  }

  private String post(String text) throws IOException {
    Call call = user.send("POST", "tweets", "{\"text\":\"%s\"}".formatted(text));
    assertThat(call.status()).isEqualTo(201);
    return call.json().at("/data/id").asText();
  }
}
