package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

  private Simulator simulator;
  private GraphClient page;
  private String post;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
    page = GraphClient.provision(simulator.baseUri(), "101");
    post = page.post("101/feed", Map.of("message", "Words & <b>more</b>")).json().get("id").asText();
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void whatPeopleWroteIsShownAsTextNeverAsMarkup() throws IOException {
    write("<script>alert(1)</script>", "\"><img src=x>");
    Call wall = open("/facebook/pages/101");
    assertThat(wall.response().body())
        .contains("Words &amp; &lt;b&gt;more&lt;/b&gt;", "&lt;script&gt;", "today ")
        .doesNotContain("<script", "<img src=x");
    assertThat(wall.header("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void aHiddenCommentIsSeenByItsAuthorAndTheAdminsButNotByThePublic() throws IOException {
    write("Dave", "Something unkind");
    String comment = page.get(post + "/comments", Map.of()).json().at("/data/0/id").asText();
    page.post(comment, Map.of("is_hidden", "true"));
    assertThat(open("/facebook/pages/101").response().body())
        .doesNotContain("Something unkind")
        .contains("1 comment is hidden: the public no longer sees it");
    assertThat(open("/facebook/pages/101?as=author&name=Dave").response().body())
        .contains("Something unkind", "still sees it");
    assertThat(open("/facebook/pages/101?as=author&name=Priya").response().body()).doesNotContain("Something unkind");
    assertThat(open("/facebook/pages/101?as=insider").response().body())
        .contains("Something unkind", "Hidden by the page");
  }

  @Test
  void theFormOnASinglePostsPageLeadsToWhereCommentsAreTaken() throws IOException {
    assertThat(open("/facebook/pages/101/posts/" + post).response().body())
        .contains("action=\"/facebook/pages/101/comments\"");
    write("Priya", "Lovely");
    assertThat(open("/facebook/pages/101/posts/" + post).response().body()).contains("Lovely");
  }

  @Test
  void everyPageSaysThatNothingIsReal() throws IOException {
    XClient.provision(simulator.baseUri(), "202", "oakfield").send("POST", "tweets", "{\"text\":\"Hello\"}");
    for (String path : new String[] {"/", "/facebook/", "/facebook/pages/101", "/x/", "/x/oakfield", "/instagram/", "/mastodon/", "/wordpress/", "/control/"}) {
      Call call = open(path);
      assertThat(call.status()).as(path).isEqualTo(200);
      assertThat(call.response().body()).as(path).contains("Simulated network", "nothing here is real");
    }
    assertThat(open("/assets/simulator.css").header("Content-Type")).startsWith("text/css");
  }

  @Test
  void aFaultIsArmedOnThePanelAndShown() throws IOException {
    Call armed = form("/control/panel/faults", Map.of("target", "facebook/feed", "kind", "HTML_503", "times", "2"), "same-origin");
    assertThat(armed.status()).isEqualTo(303);
    assertThat(open("/control/").response().body()).contains("HTML 503</strong>", "2 more times");
  }

  @Test
  void anotherWebSiteCannotSteerTheSimulator() throws IOException {
    Call refused = form("/control/panel/faults", Map.of("target", "*/*", "kind", "HTML_503"), "cross-site");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(Call.get(simulator.baseUri().resolve("/control/faults")).json()).hasToString("{\"faults\":[]}");
  }

  private Call open(String path) throws IOException {
    return Call.get(simulator.baseUri().resolve(path));
  }

  private void write(String author, String text) throws IOException {
    Map<String, String> values = Map.of("postId", post, "author", author, "text", text);
    assertThat(form("/facebook/pages/101/comments", values, "same-origin").status()).isEqualTo(303);
  }

  private Call form(String path, Map<String, String> values, String site) throws IOException {
    return Call.send(
        HttpRequest.newBuilder(simulator.baseUri().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .POST(BodyPublishers.ofString(Call.form(values)))
            .build());
  }
}
