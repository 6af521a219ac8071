package gatepost.api.access;

import static gatepost.api.access.Stage.APPROVED;
import static gatepost.api.access.Stage.DISCARDED;
import static gatepost.api.access.Stage.DRAFT;
import static gatepost.api.access.Stage.MISSED;
import static gatepost.api.access.Stage.PUBLISHED;
import static gatepost.api.access.Stage.WAITING;

import gatepost.api.testing.Multipart;
import gatepost.api.testing.Pictures;
import gatepost.core.shared.Ids;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Knows a correct call for every route, on things of one school that are at the right stage for it. */
final class Calls {

    private static final Set<String> SEND_BODY = Set.of("POST", "PUT");

    private static final Map<String, Stage> STAGES = Map.ofEntries(
            Map.entry("POST /api/posts/{postId}/restorations", DISCARDED),
            Map.entry("DELETE /api/posts/{postId}/submissions/current", WAITING),
            Map.entry("POST /api/posts/{postId}/decisions", WAITING),
            Map.entry("GET /api/revisions/{revisionId}/pictures/{position}", WAITING),
            Map.entry("GET /api/revisions/{revisionId}/attachments/{position}", WAITING),
            Map.entry("DELETE /api/posts/{postId}/decisions/{decisionId}", APPROVED),
            Map.entry("POST /api/posts/{postId}/takedowns", PUBLISHED),
            Map.entry("POST /api/comments/{commentId}/actions", PUBLISHED),
            Map.entry("GET /api/comments/{commentId}", PUBLISHED),
            Map.entry("GET /api/comments/{commentId}/evidence", PUBLISHED),
            Map.entry("POST /api/posts/{postId}/publications/{publicationId}/resolution", MISSED),
            Map.entry("POST /api/posts/{postId}/publications/{publicationId}/recognition", MISSED));

    private final Things things;

    Calls(Things things) {
        this.things = things;
    }

    /** The things a route is about, new. */
    Thing thing(Route route) {
        return things.at(STAGES.getOrDefault(route.toString(), DRAFT));
    }

    Call to(Route route, Thing thing) {
        var path = path(route, thing);
        if (route.toString().equals("POST /api/posts/{postId}/pictures")) {
            var form = new Multipart().file("file", "field.jpg", Pictures.jpeg(64, 48));
            return new Call("POST", path, Map.of("Content-Type", form.contentType()), form.body());
        }
        if (route.method().equals("PATCH")) {
            return new Call("PATCH", path, Map.of("Content-Type", "application/offset+octet-stream", "Upload-Offset", "0"),
                    BodyPublishers.ofByteArray(Pictures.jpeg(64, 48), 0, 200));
        }
        if (route.toString().equals("POST /api/posts/{postId}/attachments")) {
            var form = new Multipart().file("file", "letter.txt", "The fair is on.".getBytes(StandardCharsets.UTF_8));
            return new Call("POST", path, Map.of("Content-Type", form.contentType()), form.body());
        }
        return SEND_BODY.contains(route.method()) ? Call.json(route.method(), path, body(route, thing)) : Call.plain(route.method(), path);
    }

    private static String path(Route route, Thing thing) {
        var path = route.template().replace("{path:.+}", "posts").replace("{selector}", "liveness").replace("{name}", "unknown")
                .replace("{postId}", thing.post()).replace("{commentId}", thing.comment()).replace("{subjectId}", thing.pupil())
                .replace("{pictureId}", thing.picture()).replace("{assetId}", thing.asset()).replace("{revisionId}", thing.revision())
                .replace("{faceId}", route.template().endsWith("/answer") ? thing.detectedFace() : thing.markedFace())
                .replace("{findingId}", thing.finding()).replace("{attachmentId}", thing.attachment()).replace("{documentId}", thing.document())
                .replace("{placeId}", thing.place()).replace("{position}", "0").replace("{decisionId}", thing.decision()).replace("{publicationId}", thing.publication())
                .replace("{withdrawalId}", thing.withdrawal()).replace("{code}", route.template().contains("acceptances") ? "DEVICE_UNKNOWN" : "EMAIL")
                .replace("{deviceId}", thing.device()).replace("{uploadId}", thing.upload());
        return path.endsWith("/withdrawal") ? path + "?scopes=X:NAME" : path;
    }

    private static String body(Route route, Thing thing) {
        return switch (route.toString()) {
            case "POST /api/session" -> "{\"email\":\"%s@school.example\",\"password\":\"wrong\"}".formatted(Ids.next());
            case "PUT /api/session/membership" -> "{\"membershipId\":\"%s\"}".formatted(thing.post());
            case "PUT /api/posts/{postId}/draft" -> """
                    {"version":%d,"title":"Games","text":"We ran.","variants":[],"accountIds":["%s"]}""".formatted(thing.version(), thing.account());
            case "POST /api/posts/{postId}/submissions" -> "{\"version\":%d}".formatted(thing.version());
            case "POST /api/posts/{postId}/decisions" -> """
                    {"revisionId":"%s","digest":"%s","kind":"CHANGES_REQUESTED","note":"Shorter."}""".formatted(thing.revision(), thing.digest());
            case "POST /api/posts/{postId}/takedowns" -> "{\"reason\":\"A mistake.\",\"publicationIds\":[\"%s\"]}".formatted(thing.publication());
            case "POST /api/posts/{postId}/publications/{publicationId}/resolution" -> "{\"kind\":\"NOT_SENT\"}";
            case "POST /api/posts/{postId}/publications/{publicationId}/recognition" -> "{\"foundId\":\"%s\"}".formatted(thing.post());
            case "PUT /api/posts/{postId}/pictures/{pictureId}" -> "{\"altText\":\"Runners.\",\"position\":0,\"attested\":[\"FACES_MARKED\"]}";
            case "POST /api/posts/{postId}/pictures/{pictureId}/faces/{faceId}/removal" -> "{\"reason\":\"A doll.\"}";
            case "PUT /api/posts/{postId}/pictures/{pictureId}/faces/{faceId}",
                 "POST /api/posts/{postId}/pictures/{pictureId}/faces" -> "{\"x\":10,\"y\":10,\"width\":80,\"height\":80}";
            case "PUT /api/posts/{postId}/pictures/{pictureId}/faces/{faceId}/answer" ->
                    "{\"kind\":\"PUPIL\",\"subjectId\":\"%s\"}".formatted(thing.pupil());
            case "PUT /api/posts/{postId}/pictures/{pictureId}/crop" -> "{\"x\":10,\"y\":10,\"width\":800,\"height\":600}";
            case "POST /api/posts/{postId}/pictures/{pictureId}/places" -> "{\"kind\":\"COVER\",\"x\":10,\"y\":10,\"width\":80,\"height\":20}";
            case "PUT /api/posts/{postId}/pictures/{pictureId}/acceptances/{code}" -> "{\"reason\":\"The club's own camera.\"}";
            case "POST /api/posts/{postId}/uploads" -> "{\"fileName\":\"field.jpg\",\"bytes\":5000,\"place\":1}";
            case "POST /api/devices" -> "{\"name\":\"Hall camera\",\"make\":\"Canon\",\"model\":\"%s\"}".formatted(Ids.next());
            case "PUT /api/settings/retention" -> "{\"originalsDays\":30}";
            case "PUT /api/posts/{postId}/answers" -> "{\"findingIds\":[\"%s\"],\"reason\":\"It is the office's.\"}".formatted(thing.finding());
            case "PUT /api/settings/details" -> "{\"contacts\":[\"office@school.example\"],\"blockedHosts\":[\"example.com\"]}";
            case "PUT /api/settings/findings/{code}" -> "{\"severity\":\"BLOCK\"}";
            case "POST /api/words/scan" -> "{\"text\":\"Amelia Shah ran.\",\"withPictures\":true}";
            case "POST /api/subjects/{subjectId}/consents" ->
                    "{\"scopes\":[{\"network\":\"X\",\"kind\":\"NAME\"}],\"event\":\"GIVEN\",\"evidence\":\"Form 7\"}";
            case "POST /api/subjects/{subjectId}/withdrawals" -> "{\"scopes\":[{\"network\":\"X\",\"kind\":\"NAME\"}],\"evidence\":\"Letter\"}";
            case "POST /api/comments/{commentId}/actions" -> "{\"kind\":\"HIDE\",\"reason\":\"ABUSE\"}";
            default -> "{}";
        };
    }
}
