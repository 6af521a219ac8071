package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstagramContractTest {

  private static final String PROOF = GraphClient.proof("t", "s");

  private final List<String> fetches = new CopyOnWriteArrayList<>();
  private Simulator simulator;
  private HttpServer pictures;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
    Call.json(
        simulator.baseUri().resolve("/control/instagram/accounts"),
        "{\"id\":\"404\",\"username\":\"oakfield\",\"name\":\"Oakfield\",\"token\":\"t\",\"appSecret\":\"s\"}");
    pictures = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    pictures.createContext("/", exchange -> {
      try (exchange) {
        fetches.add(exchange.getRequestMethod());
        byte[] jpeg = jpeg(exchange.getRequestURI().getPath().equals("/wide") ? 400 : 80, 80);
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : jpeg.length);
        if (!head) {
          exchange.getResponseBody().write(jpeg);
        }
      }
    });
    pictures.start();
  }

  @AfterEach
  void stop() {
    pictures.stop(0);
    simulator.close();
  }

  @Test
  void aPictureIsFetchedByHeadAndGetAndThenPublished() throws IOException {
    String container = container("/square", Map.of("caption", "Sports day"));
    assertThat(settled(container)).isEqualTo("FINISHED");
    assertThat(fetches).containsExactly("HEAD", "GET");
    JsonNode published = post("404/media_publish", Map.of("creation_id", container)).json();
    JsonNode media = get(published.get("id").asText(), "caption,media_type,permalink,timestamp").json();
    assertThat(media.get("caption").asText()).isEqualTo("Sports day");
    assertThat(media.get("media_type").asText()).isEqualTo("IMAGE");
    assertThat(media.get("timestamp").asText()).endsWith("+0000");
    assertThat(get(container, "status_code").json().get("status_code").asText()).isEqualTo("PUBLISHED");
    assertThat(Call.get(URI.create(media.get("permalink").asText())).response().body()).contains("Sports day");
  }

  @Test
  void aCarouselIsPutTogetherOfFinishedChildren() throws IOException {
    String one = container("/a", Map.of("is_carousel_item", "true"));
    String two = container("/b", Map.of("is_carousel_item", "true"));
    settled(one);
    settled(two);
    Map<String, String> carousel = Map.of("media_type", "CAROUSEL", "children", one + "," + two, "caption", "Both");
    String parent = post("404/media", carousel).json().get("id").asText();
    String id = post("404/media_publish", Map.of("creation_id", parent)).json().get("id").asText();
    assertThat(get("404/media", "media_type,children{id}").json().at("/data/0/children/data").findValuesAsText("id")).containsExactly(one, two);
    assertThat(Call.get(simulator.baseUri().resolve("/instagram/oakfield")).response().body()).contains("/instagram/media/" + two);
    assertThat(delete(id).json().get("success").asBoolean()).isTrue();
    assertThat(get(id, "id").json().at("/error/error_subcode").asInt()).isEqualTo(33);
  }

  @Test
  void aPictureOfAShapeThatIsNotTakenAndOneFromElsewhereFail() throws IOException {
    assertThat(settled(container("/wide", Map.of()))).isEqualTo("ERROR");
    String elsewhere = post("404/media", Map.of("image_url", "http://198.51.100.7/p.jpg")).json().get("id").asText();
    assertThat(settled(elsewhere)).isEqualTo("ERROR");
    Call refused = post("404/media_publish", Map.of("creation_id", elsewhere));
    assertThat(refused.json().at("/error/code").asInt()).isEqualTo(9007);
  }

  @Test
  void theQuotaIsToldAndEnforced() throws IOException {
    Call.json(simulator.baseUri().resolve("/control/instagram/rules"), "{\"postsADay\":1}");
    for (int expected : new int[] {200, 400}) {
      String container = container("/square", Map.of());
      settled(container);
      assertThat(post("404/media_publish", Map.of("creation_id", container)).status()).isEqualTo(expected);
    }
    JsonNode limit = get("404/content_publishing_limit", "config,quota_usage").json().at("/data/0");
    assertThat(limit.get("quota_usage").asInt()).isEqualTo(1);
    assertThat(limit.at("/config/quota_total").asInt()).isEqualTo(1);
  }

  @Test
  void hiddenCommentsDropOutOfTheListAndAreReadByThemselves() throws IOException {
    String container = container("/square", Map.of());
    settled(container);
    String media = post("404/media_publish", Map.of("creation_id", container)).json().get("id").asText();
    String body = "{\"network\":\"instagram\",\"postId\":\"%s\",\"author\":\"Jo Parent\",\"text\":\"When?\"}".formatted(media);
    String comment = Call.json(simulator.baseUri().resolve("/control/comments"), body).json().get("id").asText();
    assertThat(get(media + "/comments", "id,text").json().get("data")).hasSize(1);
    post(comment, Map.of("hide", "true"));
    assertThat(get(media + "/comments", "id,text").json().get("data")).isEmpty();
    assertThat(get(comment, "hidden").json().get("hidden").asBoolean()).isTrue();
  }

  @Test
  void aDayLaterAContainerIsExpired() throws IOException {
    String container = container("/square", Map.of());
    settled(container);
    Call.json(simulator.baseUri().resolve("/control/clock"), "{\"advanceSeconds\":86401}");
    assertThat(settled(container)).isEqualTo("EXPIRED");
    assertThat(post("404/media_publish", Map.of("creation_id", container)).json().at("/error/code").asInt()).isEqualTo(9007);
    Call.delete(simulator.baseUri().resolve("/control/clock"));
    assertThat(settled(container)).isEqualTo("FINISHED");
  }

  @Test
  void aCallWithoutTheProofIsRefused() throws IOException {
    Call call = Call.get(simulator.baseUri().resolve("/instagram/v24.0/404?access_token=t"));
    assertThat(call.status()).isEqualTo(400);
    assertThat(call.json().at("/error/message").asText()).contains("appsecret_proof");
  }

  private String container(String path, Map<String, String> more) throws IOException {
    Map<String, String> values = new HashMap<>(more);
    values.put("image_url", "http://127.0.0.1:" + pictures.getAddress().getPort() + path);
    return post("404/media", values).json().get("id").asText();
  }

  /** The status once the container is no longer in progress. */
  private String settled(String container) throws IOException {
    String status = "IN_PROGRESS";
    for (int i = 0; i < 5_000 && status.equals("IN_PROGRESS"); i++) {
      status = get(container, "status_code").json().get("status_code").asText();
    }
    return status;
  }

  private Call get(String path, String fields) throws IOException {
    return Call.get(address(path + "?" + Call.form(Map.of("access_token", "t", "appsecret_proof", PROOF, "fields", fields))));
  }

  private Call delete(String path) throws IOException {
    return Call.delete(address(path + "?" + Call.form(Map.of("access_token", "t", "appsecret_proof", PROOF))));
  }

  private Call post(String path, Map<String, String> values) throws IOException {
    Map<String, String> form = new HashMap<>(values);
    form.put("access_token", "t");
    form.put("appsecret_proof", PROOF);
    return Call.send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Call.form(form)))
            .build());
  }

  private URI address(String path) {
    return simulator.baseUri().resolve("/instagram/v24.0/" + path);
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    return bytes.toByteArray();
  }
}
