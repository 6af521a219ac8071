package gatepost.launcher.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.core.picture.Attestation;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

/** One post taken through the HTTP interface by its author and the Headteacher. */
public final class ApiPost {

    private static final Set<String> NETWORKS = Set.of("FACEBOOK", "X");
    private static final Set<String> ON_THE_WAY = Set.of("SCHEDULED", "SENDING");

    private final ApiSession author;
    private final String id;

    private ApiPost(ApiSession author, String id) {
        this.author = author;
        this.id = id;
    }

    /** A draft for the school's Facebook and X: the promised times are theirs. */
    public static ApiPost write(ApiSession author, String title, String words) throws IOException, InterruptedException {
        var post = new ApiPost(author, author.post("/posts", Map.of()).path("id").asText());
        var accounts = list(author.get("/accounts")).stream()
                .filter(account -> NETWORKS.contains(account.path("network").asText())).map(account -> account.path("id").asText()).toList();
        author.put(post.path() + "/draft", Map.of("version", post.view(author).at("/draft/version").asInt(), "title", title,
                "text", words, "variants", List.of(), "accountIds", accounts));
        return post;
    }

    public String id() {
        return id;
    }

    /**
     * Uploads a photo and waits for what is found in it.
     *
     * @return the time from the end of the upload until the faces were there
     */
    public Duration addPhoto(byte[] jpeg) throws Exception {
        author.upload(path() + "/pictures", jpeg);
        long uploaded = System.nanoTime();
        Patience.until("the photo is looked at", () -> view(author).at("/draft/pictures/0/look/state").asText(), "LOOKED"::equals);
        return Duration.ofNanos(System.nanoTime() - uploaded);
    }

    /** Uploads photos, all at once, and waits until each was looked at. */
    public void addPhotosAtOnce(List<byte[]> jpegs) throws Exception {
        try (var lines = Executors.newFixedThreadPool(jpegs.size())) {
            var sent = jpegs.stream().map(jpeg -> lines.submit(() -> author.upload(path() + "/pictures", jpeg))).toList();
            for (var each : sent) {
                each.get();
            }
        }
        Patience.until("the photos are looked at", () -> view(author).at("/draft/pictures"), pictures ->
                list(pictures).stream().allMatch(picture -> picture.at("/look/state").asText().equals("LOOKED")));
    }

    /** Says that the first face is this pupil, covers all others, and describes the photo. */
    public void answerFaces(String pupil) throws IOException, InterruptedException {
        var picture = view(author).at("/draft/pictures/0");
        var pictures = path() + "/pictures/" + picture.path("id").asText();
        var answer = Map.of("kind", "PUPIL", "subjectId", pupil);
        for (var face : picture.path("faces")) {
            author.put(pictures + "/faces/" + face.path("id").asText() + "/answer", answer);
            answer = Map.of("kind", "COVER");
        }
        author.put(pictures, Map.of("altText", "Children on the school field.", "position", 0, "attested", Attestation.all()));
    }

    /** Sends it to the Headteacher, once nothing stands in the way, and waits until it is before them. */
    public void submit() throws Exception {
        var ready = Patience.until("the post is ready", () -> view(author), view -> view.at("/readiness/ready").asBoolean());
        author.post(path() + "/submissions", Map.of("version", ready.at("/draft/version").asInt()));
        Patience.until("the post is before the Headteacher", () -> view(author).path("state").asText(), "WAITING"::equals);
    }

    /** Approves exactly what was submitted. */
    public void approve(ApiSession head) throws IOException, InterruptedException {
        var revision = view(head).path("revision");
        var decision = new HashMap<String, Object>(Map.of("kind", "APPROVED"));
        decision.put("revisionId", revision.path("id").asText());
        decision.put("digest", revision.path("digest").asText());
        head.post(path() + "/decisions", decision);
    }

    /**
     * Waits until no network is scheduled or being sent to.
     *
     * @return the publications, one for each network
     */
    public List<JsonNode> awaitSent() throws Exception {
        return Patience.until("the post is sent", this::publications,
                all -> all.stream().noneMatch(each -> ON_THE_WAY.contains(each.path("state").asText())));
    }

    /** Where it stands on each network. */
    public List<JsonNode> publications() throws IOException, InterruptedException {
        return list(view(author).path("publications"));
    }

    /** How long after its due time the last network had it. */
    static Duration late(List<JsonNode> publications) {
        return publications.stream()
                .map(each -> Duration.between(Instant.parse(each.path("dueAt").asText()), Instant.parse(each.path("publishedAt").asText())))
                .max(Duration::compareTo).orElseThrow();
    }

    private JsonNode view(ApiSession reader) throws IOException, InterruptedException {
        return reader.get(path());
    }

    private String path() {
        return "/posts/" + id;
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
