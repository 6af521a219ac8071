package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.restfb.BinaryAttachment;
import com.restfb.Connection;
import com.restfb.DefaultFacebookClient;
import com.restfb.FacebookEndpoints;
import com.restfb.Parameter;
import com.restfb.Version;
import com.restfb.exception.FacebookOAuthException;
import com.restfb.types.Comment;
import com.restfb.types.FacebookType;
import com.restfb.types.Post;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import twitter4j.Twitter;
import twitter4j.TwitterException;
import twitter4j.TwitterFactory;
import twitter4j.TwitterV2;
import twitter4j.TwitterV2ExKt;
import twitter4j.V2ConfigurationKt;
import twitter4j.conf.Configuration;
import twitter4j.conf.ConfigurationBuilder;

/** RestFB and Twitter4J as they come from the registry, with their own HTTP clients. */
class LibrariesAsShippedTest {

  private Simulator simulator;

  @BeforeEach
  void start() throws IOException {
    simulator = Simulator.start(SimulatorSettings.inMemory());
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void restFbPublishesReadsAndDeletes() throws IOException {
    GraphClient.provision(simulator.baseUri(), "101");
    DefaultFacebookClient client = facebook("token-101");
    FacebookType post = client.publish("101/feed", FacebookType.class, Parameter.with("message", "Hello & goodbye"));
    FacebookType photo =
        client.publish(
            "101/photos",
            FacebookType.class,
            BinaryAttachment.with("a.png", Pictures.png(20, 10)),
            Parameter.with("message", "A picture"),
            Parameter.with("alt_text_custom", "A circle"));
    Connection<Post> posts =
        client.fetchConnection("101/posts", Post.class, Parameter.with("fields", "id,message,created_time"));
    assertThat(posts.getData()).extracting(Post::getMessage).containsExactly("A picture", "Hello & goodbye");
    client.publish(post.getId() + "/comments", FacebookType.class, Parameter.with("message", "Ours"));
    Connection<Comment> comments =
        client.fetchConnection(post.getId() + "/comments", Comment.class, Parameter.with("filter", "stream"));
    assertThat(comments.getData()).extracting(Comment::getMessage).containsExactly("Ours");
    assertThat(photo.getId()).isNotEmpty();
    assertThat(client.deleteObject(post.getId())).isTrue();
    assertThatThrownBy(() -> client.fetchObject(post.getId(), Post.class))
        .isInstanceOf(com.restfb.exception.FacebookGraphException.class);
    assertThatThrownBy(() -> facebook("nonsense").fetchObject("me", FacebookType.class))
        .isInstanceOfSatisfying(
            FacebookOAuthException.class, error -> assertThat(error.getErrorCode()).isEqualTo(190));
  }

  @Test
  void twitter4jPublishesReadsAndDeletes() throws IOException, TwitterException {
    XClient.provision(simulator.baseUri(), "202", "oakfield");
    TwitterV2 x = x("s e");
    long id = x.createTweet(null, null, null, null, null, null, null, null, null, null, null, "Hello").getId();
    assertThat(x.getTweets(new long[] {id}, null, null, null, "author_id,created_at", null, "").getTweets())
        .extracting(twitter4j.Tweet::getText)
        .containsExactly("Hello");
    assertThat(
            x.searchRecent("conversation_id:" + id + " is:reply", null, null, null, null, null, null, null, null, null, null, null, null)
                .getTweets())
        .isEmpty();
    assertThat(x.deleteTweet(id).getResult()).isTrue();
    assertThatThrownBy(() -> x("wrong").deleteTweet(id))
        .isInstanceOfSatisfying(
            TwitterException.class, error -> assertThat(error.getStatusCode()).isEqualTo(401));
  }

  private DefaultFacebookClient facebook(String token) {
    DefaultFacebookClient client = new DefaultFacebookClient(token, "secret-101", Version.LATEST);
    client.setFacebookEndpointUrls(new Endpoints(simulator.baseUri()));
    return client;
  }

  private TwitterV2 x(String tokenSecret) {
    String base = simulator.baseUri() + "x";
    Configuration configuration =
        new ConfigurationBuilder()
            .setOAuthConsumerKey("ck")
            .setOAuthConsumerSecret("c&s")
            .setOAuthAccessToken("t-202")
            .setOAuthAccessTokenSecret(tokenSecret)
            .setRestBaseURL(base + "/1.1/")
            .setHttpRetryCount(0)
            .build();
    V2ConfigurationKt.getV2Configuration(configuration).setBaseURL(base + "/2/");
    Twitter twitter = new TwitterFactory(configuration).getInstance();
    return TwitterV2ExKt.getV2(twitter);
  }

  private record Endpoints(URI base) implements FacebookEndpoints {
    @Override
    public String getFacebookEndpoint() {
      return base + "facebook";
    }

    @Override
    public String getGraphEndpoint() {
      return base + "facebook";
    }

    @Override
    public String getGraphVideoEndpoint() {
      return base + "facebook";
    }
  }
}
