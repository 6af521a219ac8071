package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

  private Simulator simulator;
  private GraphClient page;
  private XClient user;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
    page = GraphClient.provision(simulator.baseUri(), "101");
    user = XClient.provision(simulator.baseUri(), "202", "oakfield");
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSE,0", "RESET_BEFORE_BODY,0", "FAIL_BEFORE_COMMIT,0", "COMMIT_THEN_DROP,1",
  })
  void aDroppedConnectionStoresWhatTheFaultSaysAndNoMore(String kind, int stored) throws IOException {
    arm("facebook", "feed", kind);
    arm("x", "createTweet", kind);
    assertThatThrownBy(this::publish).isInstanceOf(IOException.class).isNotInstanceOf(ConnectException.class);
    assertThatThrownBy(this::tweet).isInstanceOf(IOException.class);
    assertThat(state().at("/facebook/posts")).hasSize(stored);
    assertThat(state().at("/x/tweets")).hasSize(stored);
    assertThat(log().findValuesAsText("status")).containsExactly("0", "0");
    assertThat(log().findValuesAsText("fault")).containsExactly(kind, kind);
  }

  @ParameterizedTest
  @CsvSource({
    "COMMIT_THEN_ERROR,500,500,1", "COMMIT_THEN_EMPTY,200,200,1", "EMPTY_200,200,200,0", "TRANSIENT_500,500,500,0",
    "HTML_503,503,503,0", "RATE_LIMITED,403,429,0", "TOKEN_EXPIRED,400,401,0", "PERMISSION_MISSING,403,403,0",
  })
  void anAnsweredFaultAnswersInTheNetworksWords(String kind, int facebook, int x, int stored) throws IOException {
    arm("facebook", "feed", kind);
    arm("x", "createTweet", kind);
    assertThat(publish().status()).isEqualTo(facebook);
    assertThat(tweet().status()).isEqualTo(x);
    assertThat(state().at("/facebook/posts")).hasSize(stored);
    assertThat(state().at("/x/tweets")).hasSize(stored);
  }

  @Test
  void errorBodiesAreTheNetworksOwn() throws IOException {
    arm("facebook", "feed", "TOKEN_EXPIRED");
    arm("facebook", "feed", "RATE_LIMITED");
    arm("facebook", "feed", "TRANSIENT_500");
    arm("facebook", "feed", "HTML_503");
    arm("x", "createTweet", "RATE_LIMITED");
    JsonNode expired = publish().json().get("error");
    assertThat(expired.get("code").asInt()).isEqualTo(190);
    assertThat(expired.get("error_subcode").asInt()).isEqualTo(463);
    Call limited = publish();
    assertThat(limited.json().at("/error/code").asInt()).isEqualTo(4);
    assertThat(limited.header("x-app-usage")).contains("\"call_count\":100");
    assertThat(limited.header("X-Business-Use-Case-Usage")).contains("estimated_time_to_regain_access");
    assertThat(publish().json().at("/error/is_transient").asBoolean()).isTrue();
    assertThat(publish().header("Content-Type")).startsWith("text/html");
    Call x = tweet();
    assertThat(x.header("x-rate-limit-remaining")).isEqualTo("0");
    assertThat(Instant.ofEpochSecond(Long.parseLong(x.header("x-rate-limit-reset")))).isAfter(Instant.EPOCH);
  }

  @Test
  void aDelayedAnswerComesLateAndIsStored() throws IOException {
    Call.json(
        simulator.baseUri().resolve("/control/faults"),
        "{\"network\":\"facebook\",\"operation\":\"feed\",\"kind\":\"COMMIT_THEN_DELAY\",\"delayMs\":300}");
    long before = System.nanoTime();
    assertThat(publish().status()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(290));
    assertThat(state().at("/facebook/posts")).hasSize(1);
  }

  @Test
  void aFaultStrikesAsOftenAsItWasArmedForAndCanBeDisarmed() throws IOException {
    Call.json(
        simulator.baseUri().resolve("/control/faults"),
        "{\"network\":\"facebook\",\"operation\":\"feed\",\"kind\":\"TRANSIENT_500\",\"times\":2}");
    assertThat(publish().status()).isEqualTo(500);
    assertThat(publish().status()).isEqualTo(500);
    assertThat(publish().status()).isEqualTo(200);
    arm("*", "*", "TRANSIENT_500");
    assertThat(Call.delete(simulator.baseUri().resolve("/control/faults")).json()).hasToString("{\"faults\":[]}");
    assertThat(tweet().status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"operation\":\"tweet\",\"kind\":\"HTML_503\"}", "{\"kind\":\"NONSENSE\"}", "{\"kind\":\"HTML_503\",\"times\":0}"})
  void aFaultThatCannotStrikeIsRefused(String fault) throws IOException {
    assertThat(Call.json(simulator.baseUri().resolve("/control/faults"), fault).status()).isEqualTo(400);
  }

  @Test
  void anOutageRefusesConnectionsAndEnds() throws IOException {
    assertThat(Call.json(simulator.baseUri().resolve("/control/outage"), "{\"millis\":700}").status()).isEqualTo(202);
    boolean refused = false;
    boolean back = false;
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!back && System.nanoTime() < deadline) {
      try {
        back = user.get("users/me", Map.of()).status() == 200 && refused;
      } catch (ConnectException connectionRefused) {
        refused = true;
      } catch (IOException closedWhileStopping) {
        Thread.onSpinWait();
      }
    }
    assertThat(refused).isTrue();
    assertThat(back).isTrue();
  }

  @Test
  void theLogHoldsNoTokensAndNobodysWords() throws IOException {
    page.get("me", Map.of("access_token", "secret-token"));
    publish();
    assertThat(log().toString()).contains("/facebook/v24.0/me").doesNotContain("token", "Hello", "proof");
  }

  private Call publish() throws IOException {
    return page.post("101/feed", Map.of("message", "Hello"));
  }

  private Call tweet() throws IOException {
    return user.send("POST", "tweets", "{\"text\":\"Hello\"}");
  }

  private void arm(String network, String operation, String kind) throws IOException {
    String fault = "{\"network\":\"%s\",\"operation\":\"%s\",\"kind\":\"%s\"}".formatted(network, operation, kind);
    assertThat(Call.json(simulator.baseUri().resolve("/control/faults"), fault).status()).isEqualTo(200);
  }

  private JsonNode state() throws IOException {
    return Call.get(simulator.baseUri().resolve("/control/state")).json();
  }

  private JsonNode log() throws IOException {
    return Call.get(simulator.baseUri().resolve("/control/requests")).json().get("requests");
  }
}
