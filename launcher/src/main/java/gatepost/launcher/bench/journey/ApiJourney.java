package gatepost.launcher.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The main job from outside, again and again: drafted, checked, approved, published, commented on, moderated, taken down. */
public final class ApiJourney implements AutoCloseable {

    private static final List<Map<String, String>> PHOTO_SCOPES = List.of(
            Map.of("network", "FACEBOOK", "kind", "PHOTO"), Map.of("network", "X", "kind", "PHOTO"));

    private static final Set<String> DELETING = Set.of("delete", "deleteTweet");

    private final ApiSession teacher;
    private final ApiSession head;
    private final ApiSession leader;
    private final ApiSession office;
    private final NetworksDesk networks;

    private ApiJourney(URI address, URI networks) throws Exception {
        teacher = ApiSession.signIn(address, "teacher@willowbrook.example", "rainy-maple-lane");
        head = ApiSession.signIn(address, "head@willowbrook.example", "brass-school-bell");
        leader = ApiSession.signIn(address, "slt@willowbrook.example", "quiet-corridor-walk");
        office = ApiSession.signIn(address, "office@willowbrook.example", "tidy-front-desk");
        this.networks = new NetworksDesk(networks);
    }

    /** Signs the demo school's people in. */
    public static ApiJourney of(URI address, URI networks) throws Exception {
        return new ApiJourney(address, networks);
    }

    /**
     * One journey with this photo, from the first word to the last removal.
     *
     * @param number makes its words differ from those of any other
     */
    public JourneyTimes run(int number, byte[] photo) throws Exception {
        var post = ApiPost.write(teacher, "Journey " + number, "What a morning on the field! Race number %d is run.".formatted(number));
        var findings = post.addPhoto(photo);
        var pupil = showablePupil(number);
        post.answerFaces(pupil);
        post.submit();
        post.approve(head);
        var published = ApiPost.late(post.awaitSent());
        var hidden = hideAComment(post);
        return new JourneyTimes(findings, published, hidden, withdraw(pupil));
    }

    private Duration hideAComment(ApiPost post) throws Exception {
        var facebook = post.publications().stream().filter(each -> "FACEBOOK".equals(each.path("network").asText())).findFirst().orElseThrow();
        var permalink = facebook.path("permalink").asText();
        networks.comment("facebook", permalink.substring(permalink.lastIndexOf('/') + 1), "K. Harmer", "You are all stupid idiots");
        var comment = Patience.until("the comment is polled in", () -> commentUnder(post), Optional::isPresent).orElseThrow();
        long pressed = System.nanoTime();
        leader.post("/comments/" + comment.path("id").asText() + "/actions", Map.of("kind", "HIDE", "reason", "ABUSE"));
        Patience.until("the comment is hidden", () -> commentUnder(post).orElseThrow().path("state").asText(), "HIDDEN"::equals);
        return Duration.ofNanos(System.nanoTime() - pressed);
    }

    private Optional<JsonNode> commentUnder(ApiPost post) throws IOException, InterruptedException {
        return ApiPost.list(leader.get("/comments?filter=all").path("items")).stream()
                .filter(each -> post.id().equals(each.path("postId").asText())).findFirst();
    }

    private Duration withdraw(String pupil) throws Exception {
        int before = deletes();
        long pressed = System.nanoTime();
        var path = "/subjects/" + pupil;
        var id = office.post(path + "/withdrawals", Map.of("scopes", PHOTO_SCOPES, "evidence", "Letter")).path("withdrawalId").asText();
        Patience.until("a first delete call", this::deletes, now -> now > before);
        var first = Duration.ofNanos(System.nanoTime() - pressed);
        Patience.until("all is removed", () -> office.get("/withdrawals/" + id), withdrawal -> withdrawal.path("done").asBoolean());
        return first;
    }

    private int deletes() throws IOException, InterruptedException {
        return networks.calls(DELETING).size();
    }

    /** Another pupil each time who may be shown everywhere: each journey ends with a withdrawal. */
    private String showablePupil(int number) throws Exception {
        var showable = ApiPost.list(teacher.get("/subjects?limit=50")).stream()
                .filter(subject -> "PUPIL".equals(subject.path("kind").asText()))
                .filter(ApiJourney::consentsToAll).toList();
        return showable.get(number % showable.size()).path("id").asText();
    }

    private static boolean consentsToAll(JsonNode subject) {
        return ApiPost.list(subject.path("consents")).stream().allMatch(consent -> consent.path("given").asBoolean());
    }

    @Override
    public void close() {
        List.of(teacher, head, leader, office).forEach(ApiSession::close);
        networks.close();
    }
}
