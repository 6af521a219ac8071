package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks as Meta sends them, seen by a receiver that shares no code with the sender. */
class WebhookContractTest {

  private record Received(byte[] body, String signature) {

    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(body);
    }

    /** The comments told of, in their order. */
    List<String> messages() throws IOException {
      List<String> messages = new ArrayList<>();
      json().path("entry").forEach(entry -> messages.add(entry.at("/changes/0/value/message").asText()));
      return messages;
    }

    boolean signedWith(String secret) throws Exception {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return signature.equals("sha256=" + HexFormat.of().formatHex(mac.doFinal(body)));
    }
  }

  private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
  private HttpServer receiver;
  private Simulator simulator;
  private String post;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/hook",
        call -> {
          byte[] answer = new byte[0];
          int status = 200;
          if (call.getRequestMethod().equals("GET")) {
            String query = call.getRequestURI().getQuery();
            status = query.contains("hub.mode=subscribe") && query.contains("hub.verify_token=agreed") ? 200 : 403;
            answer = query.replaceFirst(".*hub.challenge=(\\d+).*", "$1").getBytes(StandardCharsets.UTF_8);
          } else {
            received.add(new Received(call.getRequestBody().readAllBytes(), call.getRequestHeaders().getFirst("X-Hub-Signature-256")));
            status = answers.isEmpty() ? 200 : answers.poll();
          }
          call.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
          call.getResponseBody().write(answer);
          call.close();
        });
    receiver.start();
    post = GraphClient.provision(simulator.baseUri(), "101").post("101/feed", Map.of("message", "Sports day")).json().get("id").asText();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
    simulator.close();
  }

  @Test
  void onlyAReceiverThatKnowsTheTokenIsTold() throws Exception {
    assertThat(subscribe("guessed").status()).isEqualTo(400);
    comment("Not told");
    assertThat(subscribe("agreed").status()).isEqualTo(200);
    comment("Told");
    Received told = next();
    assertThat(told.messages()).containsExactly("Told");
    assertThat(told.json().at("/object").asText()).isEqualTo("page");
    assertThat(told.json().at("/entry/0/id").asText()).isEqualTo("101");
    assertThat(told.json().at("/entry/0/changes/0/value/post_id").asText()).isEqualTo(post);
    assertThat(told.json().at("/entry/0/changes/0/value/verb").asText()).isEqualTo("add");
    assertThat(told.signedWith("app secret")).isTrue();
  }

  @Test
  void nothingIsSentToAnotherMachine() throws Exception {
    assertThat(control("webhooks", "{\"url\":\"http://example.org/hook\",\"verifyToken\":\"agreed\",\"appSecret\":\"a\"}").status()).isEqualTo(400);
  }

  @Test
  void whatIsHeldComesInOneBatchReversedAndTwiceWhereThatIsWanted() throws Exception {
    subscribe("agreed");
    control("webhooks/manners", "{\"held\":true}");
    comment("One");
    comment("Two");
    comment("Three");
    control("webhooks/manners", "{\"reversed\":true,\"copies\":2}");
    assertThat(next().messages()).containsExactly("Three", "Two", "One");
    assertThat(next().messages()).containsExactly("Three", "Two", "One");
  }

  @Test
  void itIsToldAgainUntilItIsTaken() throws Exception {
    subscribe("agreed");
    answers.addAll(List.of(500, 403));
    comment("Again");
    assertThat(next().messages()).containsExactly("Again");
    assertThat(next().messages()).containsExactly("Again");
    assertThat(next().messages()).containsExactly("Again");
    assertThat(received.poll(600, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void aWrongSignatureIsSentOnRequestAndThenTheRightOneBecauseNobodyTookIt() throws Exception {
    subscribe("agreed");
    control("webhooks/manners", "{\"forged\":1}");
    answers.add(403);
    comment("Signed");
    assertThat(next().signedWith("app secret")).isFalse();
    assertThat(next().signedWith("app secret")).isTrue();
  }

  private Received next() throws InterruptedException {
    Received next = received.poll(10, TimeUnit.SECONDS);
    assertThat(next).as("a delivery").isNotNull();
    return next;
  }

  private Call subscribe(String token) throws IOException {
    return control(
        "webhooks",
        "{\"url\":\"http://127.0.0.1:%d/hook\",\"verifyToken\":\"%s\",\"appSecret\":\"app secret\"}".formatted(receiver.getAddress().getPort(), token));
  }

  private void comment(String text) throws IOException {
    control("comments", "{\"network\":\"facebook\",\"postId\":\"%s\",\"author\":\"Jo Parent\",\"text\":\"%s\"}".formatted(post, text));
  }

  private Call control(String path, String body) throws IOException {
    return Call.json(simulator.baseUri().resolve("/control/" + path), body);
  }
}
