package gatepost.connectors;

import static gatepost.connectors.Accounts.X;
import static org.assertj.core.api.Assertions.assertThat;

import gatepost.connectors.StubNetwork.Answer;
import gatepost.connectors.StubNetwork.Request;
import gatepost.core.account.Credentials;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XConnectorTest {

    private static final RemoteRef TWEET = new RemoteRef(RemoteKind.POST, "77");

    @Test
    void publishingIsOneSignedCallWithWordsAndMedia() {
        try (var stub = new StubNetwork(Networks.X::well)) {
            var outcome = Accounts.x(stub.url()).publish(X, Accounts.POST, List.of(media("55"), media("56")));

            assertThat(outcome).isEqualTo(new PublishOutcome.Published(
                List.of(new RemoteRef(RemoteKind.POST, "9007199254740993")), "https://x.com/oakfield/status/9007199254740993"));
            assertThat(stub.requests()).hasSize(1);
            var sent = stub.requests().getFirst();
            assertThat(sent.body()).contains("\"media_ids\":[\"55\",\"56\"]", "Sports day was “grand” & sunny 🏅\\nWell done, Owls!");
            assertThat(sent.headers().get("Authorization")).startsWith("OAuth ")
                .contains("oauth_consumer_key=\"hush-consumer-key\"", "oauth_token=\"2002-hush-token\"",
                    "oauth_signature_method=\"HMAC-SHA1\"", "oauth_signature=", "oauth_nonce=", "oauth_timestamp=")
                .doesNotContain("hush-consumer-secret", "hush-token-secret");
        }
    }

    @Test
    void aPictureIsUploadedAndThenDescribed() {
        try (var stub = new StubNetwork(Networks.X::well)) {
            Accounts.hand(Accounts.x(stub.url()), X, Accounts.PICTURE);
            assertThat(stub.requests()).extracting(Request::path).containsExactly("/2/media/upload", "/2/media/metadata");
            assertThat(stub.requests().get(0).body()).contains("name=\"media_category\"", "tweet_image", "name=\"media\"", "JPEG bytes");
            assertThat(stub.requests().get(1).body()).isEqualTo(
                "{\"id\":\"55\",\"metadata\":{\"alt_text\":{\"text\":\"Four runners & a \\\"flag\\\"\"}}}");
            assertThat(stub.requests()).allSatisfy(request ->
                assertThat(request.headers().get("Authorization")).startsWith("OAuth ").contains("oauth_signature="));
        }
    }

    @Test
    void aPictureWithoutAltTextIsNotDescribed() {
        try (var stub = new StubNetwork(Networks.X::well)) {
            Accounts.hand(Accounts.x(stub.url()), X, new OutgoingPicture(new byte[] {1}, "", "d"));
            assertThat(stub.requests()).hasSize(1);
        }
    }

    @Test
    void aCandidateIsRecognisedBehindShortLinksEntitiesAndSpacing() {
        var post = new OutgoingPost("p", "Fish & chips < £5?\n\nSee www.oakfield.sch.uk/menu and https://oakfield.sch.uk/ cafe\u0301",
            List.of(Accounts.PICTURE));
        var shown = "Fish &amp; chips &lt; £5? See https://t.co/a and https://t.co/b caf\u00e9 https://t.co/m";
        var entities = ",\"entities\":{\"urls\":["
            + "{\"start\":0,\"end\":1,\"display_url\":\"…\",\"url\":\"https://t.co/a\",\"expanded_url\":\"http://www.oakfield.sch.uk/menu\"},"
            + "{\"start\":0,\"end\":1,\"display_url\":\"…\",\"url\":\"https://t.co/b\",\"expanded_url\":\"https://oakfield.sch.uk/\"},"
            + "{\"start\":0,\"end\":1,\"display_url\":\"…\",\"url\":\"https://t.co/m\",\"expanded_url\":\"https://x.com/oakfield/status/3/photo/1\",\"media_key\":\"3_1\"}]}";
        var one = ",\"attachments\":{\"media_keys\":[\"3_1\"]}";
        try (var stub = new StubNetwork(_ -> Answer.json(200, "{\"data\":["
            + tweet("3", shown, "2026-11-20T10:00:01.000Z", entities + one) + ","
            + tweet("2", shown, "2026-11-20T09:58:30.000Z", entities + one) + ","
            + tweet("4", shown, "2026-11-20T10:00:01.000Z", entities) + ","
            + tweet("5", shown.replace("caf\u00e9", "tea"), "2026-11-20T10:00:01.000Z", entities + one) + ","
            + tweet("6", shown, "2026-11-20T10:00:01.000Z",
                entities.replace("www.oakfield.sch.uk/menu", "elsewhere.org.uk/menu") + one) + ","
            + tweet("1", shown, "2026-11-20T09:00:00.000Z", entities + one) + "],\"meta\":{\"result_count\":6}}"))) {
            var found = (Candidates.Found) Accounts.x(stub.url()).findCandidates(X, post, Accounts.NOW);
            assertThat(found.posts()).extracting(candidate -> candidate.objects().getFirst().id()).containsExactly("2", "3");
            assertThat(stub.requests().getFirst().path()).startsWith("/2/users/2002/tweets?")
                .contains("start_time=2026-11-20T09%3A58%3A00Z");
        }
    }

    @Test
    void aShortLinkToThePicturesIsOverlookedEvenWithoutItsEntity() {
        try (var stub = new StubNetwork(_ -> Answer.json(200, "{\"data\":["
            + tweet("3", "Hello https://t.co/m", "2026-11-20T10:00:01.000Z", ",\"attachments\":{\"media_keys\":[\"3_1\"]}")
            + "],\"meta\":{\"result_count\":1}}"))) {
            var found = (Candidates.Found) Accounts.x(stub.url())
                .findCandidates(X, new OutgoingPost("p", "Hello", List.of(Accounts.PICTURE)), Accounts.NOW);
            assertThat(found.posts()).hasSize(1);
        }
    }

    @Test
    void repliesAreReadToTheLastPageWithTheirAuthorsAndTheNetworksOwnRecord() {
        try (var stub = new StubNetwork(request -> Answer.json(200, request.path().contains("next_token=p2")
            ? "{\"data\":[" + tweet("89", "And again", "2026-11-20T09:41:00.000Z",
                ",\"referenced_tweets\":[{\"type\":\"replied_to\",\"id\":\"88\"}]") + "],\"meta\":{\"result_count\":1}}"
            : "{\"data\":[" + tweet("88", "Lovely &amp; warm", "2026-11-20T09:40:00.000Z", ",\"author_id\":\"5\",\"referenced_tweets\":"
                + "[{\"type\":\"replied_to\",\"id\":\"77\"}]") + "],\"includes\":{\"users\":[{\"id\":\"5\",\"name\":\"Jo Parent\","
                + "\"username\":\"jo\"}]},\"meta\":{\"result_count\":1,\"next_token\":\"p2\"}}"))) {
            var listed = (RemoteComments.Listed) Accounts.x(stub.url()).comments(X, TWEET);

            assertThat(URLDecoder.decode(stub.requests().getFirst().path(), StandardCharsets.UTF_8))
                .startsWith("/2/tweets/search/recent?query=conversation_id:77 is:reply");
            assertThat(listed.comments()).hasSize(2);
            var first = listed.comments().getFirst();
            assertThat(first.parentId()).isEmpty();
            assertThat(first.authorId()).contains("5");
            assertThat(first.authorName()).contains("Jo Parent (@jo)");
            assertThat(first.createdAt()).isEqualTo(Instant.parse("2026-11-20T09:40:00Z"));
            assertThat(first.permalink()).isEqualTo("https://x.com/jo/status/88");
            assertThat(first.raw()).contains("\"id\":\"88\"");
            assertThat(listed.comments().get(1).parentId()).contains("88");
        }
    }

    @Test
    void aPostWithoutRepliesHasAnEmptyList() {
        try (var stub = new StubNetwork(_ -> Answer.json(200, "{\"meta\":{\"result_count\":0}}"))) {
            assertThat(Accounts.x(stub.url()).comments(X, TWEET)).isEqualTo(new RemoteComments.Listed(List.of()));
        }
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', value = {
        "200|{\"data\":[{\"id\":\"77\",\"text\":\"x\"}]}|Live",
        "200|{\"errors\":[{\"title\":\"Not Found Error\",\"type\":\"https://api.twitter.com/2/problems/resource-not-found\"}]}|Gone",
        "200|{\"errors\":[{\"type\":\"https://api.twitter.com/2/problems/not-authorized-for-resource\"}]}|NotKnown",
        "200|{}|NotKnown",
        "200|[]|NotKnown",
        "404|{\"title\":\"Not Found\"}|NotKnown",
        "503|<html></html>|NotKnown",
        "401|{}|NotKnown"
    })
    void aPostIsGoneOnlyWhenXSaysSo(int status, String body, String presence) {
        try (var stub = new StubNetwork(_ -> Answer.json(status, body))) {
            assertThat(Accounts.x(stub.url()).inspect(X, TWEET).getClass().getSimpleName()).isEqualTo(presence);
        }
    }

    @Test
    void deletingWhatIsAlreadyGoneIsDone() {
        try (var stub = new StubNetwork(_ -> Answer.json(404, "{\"title\":\"Not Found\"}"))) {
            assertThat(Accounts.x(stub.url()).remove(X, TWEET)).isEqualTo(new ActOutcome.Done());
        }
    }

    @Test
    void anUnusedPictureNeedsNoRemovalAndIsSeenByNobody() {
        try (var stub = new StubNetwork(Networks.X::well)) {
            assertThat(Accounts.x(stub.url()).remove(X, media("55"))).isEqualTo(new ActOutcome.Done());
            assertThat(Accounts.x(stub.url()).inspect(X, media("55"))).isEqualTo(new Presence.Hidden());
            assertThat(stub.requests()).isEmpty();
        }
    }

    @ParameterizedTest(name = "hidden: {0}")
    @ValueSource(booleans = {true, false})
    void hidingIsDoneWhenXAnswersWithTheStateThatWasAskedFor(boolean asked) {
        try (var stub = new StubNetwork(_ -> Answer.json(200, "{\"data\":{\"hidden\":" + asked + "}}"))) {
            assertThat(Accounts.x(stub.url()).setHidden(X, "88", asked)).isEqualTo(new ActOutcome.Done());
            assertThat(Accounts.x(stub.url()).setHidden(X, "88", !asked)).isInstanceOf(ActOutcome.NotDone.class);
            assertThat(stub.requests().getFirst().body()).isEqualTo("{\"hidden\":" + asked + "}");
        }
    }

    @Test
    void whetherAReplyIsHiddenIsWhatXLastAnsweredAndOtherwiseNotKnown() {
        try (var stub = new StubNetwork(request -> request.method().equals("PUT")
            ? Answer.json(200, "{\"data\":" + request.body() + "}") : Answer.json(200, "{\"data\":[{\"id\":\"88\",\"text\":\"x\"}]}"))) {
            var connector = Accounts.x(stub.url());
            assertThat(connector.inspectComment(X, TWEET, "88")).isInstanceOf(Presence.NotKnown.class);
            connector.setHidden(X, "88", true);
            assertThat(connector.inspectComment(X, TWEET, "88")).isEqualTo(new Presence.Hidden());
            connector.setHidden(X, "88", false);
            assertThat(connector.inspectComment(X, TWEET, "88")).isEqualTo(new Presence.Live());
        }
    }

    @Test
    void theResetTimeOfALimitSaysHowLongToWait() {
        try (var stub = new StubNetwork(_ -> WireFault.RATE_LIMITED.on(Networks.X))) {
            var outcome = (PublishOutcome.Refused) Accounts.x(stub.url()).publish(X, Accounts.WORDS, List.of());
            assertThat(outcome.failure().retryAfter()).isEqualTo(Duration.ofMinutes(7));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "429|{\"title\":\"UsageCapExceeded\",\"type\":\"https://api.twitter.com/2/problems/usage-capped\",\"period\":\"Monthly\"}|MANUAL|allowance",
        "403|{\"errors\":[{\"code\":326,\"message\":\"To protect our users this account is temporarily locked.\"}]}|RECONNECT|locked",
        "403|{\"errors\":[{\"code\":64,\"message\":\"Your account is suspended\"}]}|RECONNECT|suspended",
        "403|{\"errors\":[{\"code\":186,\"message\":\"Tweet needs to be a bit shorter.\"}]}|CONTENT|too long",
        "403|<html>no</html>|PERMISSION|does not let",
        "401|{\"errors\":[{\"code\":89,\"message\":\"Invalid or expired token\"}]}|RECONNECT|no longer valid"
    })
    void aRefusalSaysInPlainWordsWhatToDo(int status, String body, Failure.Kind kind, String words) {
        try (var stub = new StubNetwork(_ -> Answer.json(status, body))) {
            var outcome = (PublishOutcome.Refused) Accounts.x(stub.url()).publish(X, Accounts.WORDS, List.of());
            assertThat(outcome.failure().kind()).isEqualTo(kind);
            assertThat(outcome.failure().sentence()).contains(words);
        }
    }

    @Test
    void anOlderErrorWithTheCodeForADuplicateSaysThatItIsThereToo() {
        try (var stub = new StubNetwork(_ -> Answer.json(403, "{\"errors\":[{\"code\":187,\"message\":\"Status is a duplicate.\"}]}"))) {
            assertThat(Accounts.x(stub.url()).publish(X, Accounts.WORDS, List.of())).isInstanceOf(PublishOutcome.AlreadyThere.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{\"data\":[{\"id\":\"x\"}]}", "{\"data\":[{\"id\":\"88\",\"text\":\"t\"}],\"meta\":{\"result_count\":1}}",
        "{\"meta\":{}}", "7", "null"})
    void anAnswerUnlikeXsIsAFailedReadAndNoException(String body) {
        try (var stub = new StubNetwork(_ -> Answer.json(200, body))) {
            assertThat(Accounts.x(stub.url()).comments(X, TWEET)).isInstanceOf(RemoteComments.NotListed.class);
            assertThat(Accounts.x(stub.url()).publish(X, Accounts.WORDS, List.of())).isInstanceOf(PublishOutcome.Unknown.class);
        }
    }

    @Test
    void aListThatGoesRoundInCirclesIsNotCalledComplete() {
        try (var stub = new StubNetwork(_ -> Answer.json(200, "{\"meta\":{\"result_count\":0,\"next_token\":\"same\"}}"))) {
            assertThat(Accounts.x(stub.url()).comments(X, TWEET)).isInstanceOf(RemoteComments.NotListed.class);
        }
    }

    @Test
    void credentialsThatLackAPartAskForReconnectionAndSendNothing() {
        var half = new AccountAccess(UUID.randomUUID(), "2002", "oakfield", new Credentials(Map.of("token", "hush")));
        try (var stub = new StubNetwork(Networks.X::well)) {
            var outcome = (PublishOutcome.Refused) Accounts.x(stub.url()).publish(half, Accounts.WORDS, List.of());
            assertThat(outcome.failure().kind()).isEqualTo(Failure.Kind.RECONNECT);
            assertThat(stub.requests()).isEmpty();
        }
    }

    private static RemoteRef media(String id) {
        return new RemoteRef(RemoteKind.MEDIA, id);
    }

    private static String tweet(String id, String text, String created, String more) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"created_at\":\"" + created + "\"" + more + "}";
    }
}
