package gatepost.connectors;

import static gatepost.connectors.Accounts.FACEBOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.connectors.StubNetwork.Answer;
import gatepost.connectors.StubNetwork.Request;
import gatepost.core.account.Credentials;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacebookConnectorTest {

    private static final RemoteRef POST = new RemoteRef(RemoteKind.POST, "1001_77");

    @Test
    void publishingPutsTheWordsAndThePicturesIntoOneFeedStory() {
        try (var stub = new StubNetwork(Networks.FACEBOOK::well)) {
            var staged = List.of(new RemoteRef(RemoteKind.PHOTO, "51"), new RemoteRef(RemoteKind.PHOTO, "52"));
            var outcome = Accounts.facebook(stub.url()).publish(FACEBOOK, Accounts.POST, staged);

            assertThat(outcome).isEqualTo(new PublishOutcome.Published(
                List.of(POST, staged.get(0), staged.get(1)), "https://www.facebook.com/1001/posts/77"));
            var sent = stub.requests("POST", "/v24.0/1001/feed").getFirst();
            assertThat(form(sent.body())).containsEntry("message", Accounts.POST.text())
                .containsEntry("attached_media", "[{\"media_fbid\":\"51\"},{\"media_fbid\":\"52\"}]");
        }
    }

    @Test
    void theTokenTravelsInTheHeaderAndIsProvedByTheAppsSecret() {
        try (var stub = new StubNetwork(Networks.FACEBOOK::well)) {
            Accounts.facebook(stub.url()).publish(FACEBOOK, Accounts.WORDS, List.of());
            assertThat(stub.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.headers()).containsEntry("Authorization", "Bearer hush-page-token");
                assertThat(request.path() + request.body()).doesNotContain("hush").contains("appsecret_proof=" + proof());
            });
        }
    }

    @Test
    void aPictureIsUploadedUnpublishedWithItsAltTextInTheBodyAndNothingInTheAddress() {
        try (var stub = new StubNetwork(Networks.FACEBOOK::well)) {
            Accounts.hand(Accounts.facebook(stub.url()), FACEBOOK, Accounts.PICTURE);
            var sent = stub.requests("POST", "/v24.0/1001/photos").getFirst();
            assertThat(sent.path()).isEqualTo("/v24.0/1001/photos");
            assertThat(sent.headers().get("Content-Type")).startsWith("multipart/form-data; boundary=");
            assertThat(sent.body()).contains("name=\"published\"", "false", "name=\"alt_text_custom\"", "Four runners & a \"flag\"",
                "name=\"source\"; filename=\"picture.jpg\"", "image/jpeg", "JPEG bytes");
        }
    }

    @Test
    void aVersionThatTheLibraryDoesNotKnowIsUsedAsItIs() {
        try (var stub = new StubNetwork(Networks.FACEBOOK::well)) {
            Accounts.facebook(stub.url(), "v26.0").publish(FACEBOOK, Accounts.WORDS, List.of());
            assertThat(stub.requests("POST", "/v26.0/1001/feed")).hasSize(1);
        }
    }

    @Test
    void aPostIsPublishedEvenWhenItsAddressCannotBeRead() {
        try (var stub = new StubNetwork(request ->
            request.method().equals("GET") ? new StubNetwork.Drop() : Networks.FACEBOOK.well(request))) {
            assertThat(Accounts.facebook(stub.url()).publish(FACEBOOK, Accounts.WORDS, List.of()))
                .isEqualTo(new PublishOutcome.Published(List.of(POST), "https://www.facebook.com/1001_77"));
        }
    }

    @Test
    void aCandidateHasTheSameWordsAndAsManyPicturesWhateverTheSpacing() {
        var album = ",\"attachments\":{\"data\":[{\"media_type\":\"album\",\"target\":{\"id\":\"9\"},\"subattachments\":{\"data\":["
            + "{\"media_type\":\"photo\",\"target\":{\"id\":\"51\"}},{\"media_type\":\"photo\",\"target\":{\"id\":\"52\"}}]}}]}";
        var single = ",\"attachments\":{\"data\":[{\"media_type\":\"photo\",\"target\":{\"id\":\"53\"}}]}";
        var words = "Sports day was \\u201cgrand\\u201d & sunny \\ud83c\\udfc5 Well done, Owls!";
        try (var stub = new StubNetwork(paged(
            post("1001_3", words + " ", "2026-11-20T09:59:59+0000", album),
            post("1001_2", words, "2026-11-20T09:58:30+0000", album),
            post("1001_4", words, "2026-11-20T10:00:00+0000", single),
            post("1001_5", "Other words", "2026-11-20T10:00:00+0000", album),
            post("1001_1", words, "2026-11-20T09:00:00+0000", album)))) {
            var found = (Candidates.Found) Accounts.facebook(stub.url()).findCandidates(FACEBOOK, Accounts.POST, Accounts.NOW);
            assertThat(found.posts()).extracting(candidate -> candidate.objects().getFirst().id()).containsExactly("1001_2", "1001_3");
            assertThat(found.posts().getFirst().objects()).containsExactly(new RemoteRef(RemoteKind.POST, "1001_2"),
                new RemoteRef(RemoteKind.PHOTO, "51"), new RemoteRef(RemoteKind.PHOTO, "52"));
            assertThat(query(stub.requests().getFirst()))
                .containsEntry("since", Long.toString(Accounts.NOW.minusSeconds(120).getEpochSecond()));
        }
    }

    @Test
    void commentsAreReadToTheLastPageByCursorAndEachIsCountedOnce() {
        try (var stub = new StubNetwork(paged(
            "{\"id\":\"c1\",\"message\":\"Lovely \\ud83d\\ude00\",\"from\":{\"id\":\"5\",\"name\":\"Jo Parent\"},\"can_hide\":true,"
                + "\"created_time\":\"2026-11-20T09:30:00+0000\",\"is_hidden\":false,\"permalink_url\":\"https://www.facebook.com/c/1\"}",
            "{\"id\":\"c2\",\"message\":\"Me too\",\"created_time\":\"2026-11-20T09:31:00+0000\",\"is_hidden\":true,"
                + "\"parent\":{\"id\":\"c1\"}}",
            "{\"id\":\"c1\",\"message\":\"Lovely!\",\"created_time\":\"2026-11-20T09:30:00+0000\"}"))) {
            var listed = (RemoteComments.Listed) Accounts.facebook(stub.url()).comments(FACEBOOK, POST);

            assertThat(stub.requests()).hasSize(3).allSatisfy(request -> assertThat(query(request))
                .containsEntry("filter", "stream").containsEntry("limit", "100").doesNotContainKey("access_token"));
            assertThat(listed.comments()).extracting(RemoteComments.RemoteComment::id).containsExactly("c1", "c2");
            var reply = listed.comments().get(1);
            assertThat(reply.parentId()).contains("c1");
            assertThat(reply.authorId()).isEmpty();
            assertThat(reply.hidden()).isTrue();
            assertThat(reply.canHide()).isFalse();
            assertThat(reply.raw()).contains("\"message\":\"Me too\"");
            assertThat(listed.comments().getFirst().text()).isEqualTo("Lovely!");
        }
    }

    @Test
    void aListThatGoesRoundInCirclesIsNotCalledComplete() {
        var page = "{\"data\":[],\"paging\":{\"cursors\":{\"after\":\"same\"},\"next\":\"https://graph.facebook.com/x\"}}";
        try (var stub = new StubNetwork(_ -> Answer.json(200, page))) {
            assertThat(Accounts.facebook(stub.url()).comments(FACEBOOK, POST)).isInstanceOf(RemoteComments.NotListed.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "{\"data\":[{\"id\":\"c1\",\"created_time\":\"yesterday\"}]}",
        "{\"data\":[7]}",
        "{\"data\":{\"id\":\"c1\"}}",
        "{\"data\":[{\"id\":7}]}",
        "[]",
        "true"
    })
    void anAnswerUnlikeFacebooksIsAFailedReadAndNoException(String body) {
        try (var stub = new StubNetwork(_ -> Answer.json(200, body))) {
            var connector = Accounts.facebook(stub.url());
            if (!body.equals("[]")) {
                assertThat(connector.comments(FACEBOOK, POST)).isInstanceOf(RemoteComments.NotListed.class);
                assertThat(connector.findCandidates(FACEBOOK, Accounts.WORDS, Accounts.NOW)).isNotNull();
            }
            assertThat(connector.publish(FACEBOOK, Accounts.WORDS, List.of())).isInstanceOf(PublishOutcome.Unknown.class);
        }
    }

    @Test
    void aPostIsGoneOnlyWhenThePageCanStillBeRead() {
        var missing = "{\"error\":{\"message\":\"Unsupported get request.\",\"type\":\"GraphMethodException\",\"code\":100,\"error_subcode\":33}}";
        Function<Boolean, Presence> inspected = pageReadable -> {
            try (var stub = new StubNetwork(request -> request.path().contains("/posts") && pageReadable
                ? Answer.json(200, "{\"data\":[]}") : Answer.json(400, missing))) {
                return Accounts.facebook(stub.url()).inspect(FACEBOOK, POST);
            }
        };
        assertThat(inspected.apply(true)).isEqualTo(new Presence.Gone());
        assertThat(inspected.apply(false)).isInstanceOf(Presence.NotKnown.class);
    }

    @Test
    void deletingWhatIsAlreadyGoneIsDone() {
        try (var stub = new StubNetwork(_ -> Answer.json(400, "{\"error\":{\"code\":100,\"error_subcode\":33,\"message\":\"gone\"}}"))) {
            assertThat(Accounts.facebook(stub.url()).remove(FACEBOOK, POST)).isEqualTo(new ActOutcome.Done());
        }
    }

    @Test
    void aCommentThatCannotBeHiddenBecomesAPersonsTask() {
        try (var stub = new StubNetwork(request -> request.method().equals("GET")
            ? Answer.json(200, "{\"can_hide\":false,\"id\":\"c1\"}")
            : Answer.json(400, "{\"error\":{\"code\":100,\"message\":\"Cannot hide\"}}"))) {
            var outcome = (ActOutcome.NotDone) Accounts.facebook(stub.url()).setHidden(FACEBOOK, "c1", true);
            assertThat(outcome.failure().kind()).isEqualTo(Failure.Kind.MANUAL);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"true,Hidden", "false,Live"})
    void aCommentsVisibilityIsReadFromTheComment(boolean hidden, String presence) {
        try (var stub = new StubNetwork(_ -> Answer.json(200, "{\"id\":\"c1\",\"is_hidden\":" + hidden + "}"))) {
            assertThat(Accounts.facebook(stub.url()).inspectComment(FACEBOOK, POST, "c1").getClass().getSimpleName()).isEqualTo(presence);
        }
    }

    @Test
    void whenTheAllowanceRunsLowReadingCommentsPausesAndHidingDoesNot() {
        try (var stub = new StubNetwork(request -> new Answer(200,
            Map.of("X-App-Usage", "{\"call_count\":81,\"total_time\":5,\"total_cputime\":5}"),
            request.method().equals("POST") ? "{\"success\":true}" : "{\"data\":[]}"))) {
            var connector = Accounts.facebook(stub.url());
            assertThat(connector.comments(FACEBOOK, POST)).isInstanceOf(RemoteComments.Listed.class);
            var paused = (RemoteComments.NotListed) connector.comments(FACEBOOK, POST);
            assertThat(paused.failure().kind()).isEqualTo(Failure.Kind.RATE_LIMITED);
            assertThat(paused.failure().retryAfter()).isEqualTo(Duration.ofMinutes(5));
            assertThat(connector.setHidden(FACEBOOK, "c1", true)).isEqualTo(new ActOutcome.Done());
            assertThat(stub.requests("GET", "/")).hasSize(1);
        }
    }

    @Test
    void credentialsThatLackAPartAskForReconnectionAndSendNothing() {
        var half = new AccountAccess(UUID.randomUUID(), "1001", "oakfield", new Credentials(Map.of("token", "hush")));
        try (var stub = new StubNetwork(Networks.FACEBOOK::well)) {
            var outcome = (PublishOutcome.Refused) Accounts.facebook(stub.url()).publish(half, Accounts.WORDS, List.of());
            assertThat(outcome.failure().kind()).isEqualTo(Failure.Kind.RECONNECT);
            assertThat(stub.requests()).isEmpty();
        }
    }

    @Test
    void anIdThatIsAPathLeadsNowhere() {
        try (var stub = new StubNetwork(Networks.FACEBOOK::well)) {
            assertThatThrownBy(() -> Accounts.facebook(stub.url()).remove(FACEBOOK, new RemoteRef(RemoteKind.POST, "../../me")))
                .isInstanceOf(IllegalArgumentException.class);
            assertThat(stub.requests()).isEmpty();
        }
    }

    @Test
    void wordsAloneMakeAStoryWithoutMediaAndPicturesAloneOneWithoutWords() {
        try (var stub = new StubNetwork(Networks.FACEBOOK::well)) {
            var connector = Accounts.facebook(stub.url());
            connector.publish(FACEBOOK, Accounts.WORDS, List.of());
            connector.publish(FACEBOOK, new OutgoingPost("p", "", List.of(Accounts.PICTURE)), List.of(new RemoteRef(RemoteKind.PHOTO, "5")));
            var sent = stub.requests("POST", "/v24.0/1001/feed");
            assertThat(form(sent.get(0).body())).containsKey("message").doesNotContainKey("attached_media");
            assertThat(form(sent.get(1).body())).containsKey("attached_media").doesNotContainKey("message");
        }
    }

    private static String proof() {
        try {
            var mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec("hush-app-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return java.util.HexFormat.of().formatHex(mac.doFinal("hush-page-token".getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives one item a page, with a next address that nobody may follow. */
    private static Function<Request, StubNetwork.Reaction> paged(String... items) {
        return request -> {
            var at = Integer.parseInt(query(request).getOrDefault("after", "0"));
            var paging = at + 1 < items.length
                ? ",\"paging\":{\"cursors\":{\"after\":\"" + (at + 1) + "\"},\"next\":\"https://graph.facebook.com/v24.0/next\"}" : "";
            return Answer.json(200, "{\"data\":[" + items[at] + "]" + paging + "}");
        };
    }

    private static String post(String id, String message, String created, String attachments) {
        return "{\"id\":\"" + id + "\",\"message\":\"" + message + "\",\"created_time\":\"" + created + "\",\"permalink_url\":\"https://f/"
            + id + "\"" + attachments + "}";
    }

    private static Map<String, String> query(Request request) {
        var mark = request.path().indexOf('?');
        return mark < 0 ? Map.of() : form(request.path().substring(mark + 1));
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text.split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0],
            pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
