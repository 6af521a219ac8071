package gatepost.connectors.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.rest.RestCalls;
import gatepost.connectors.rest.Words;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comments under an article: those that wait for the site's own moderation count as hidden. */
final class SiteComments {

    private static final int PORTION = 100;

    private final RestCalls calls;

    SiteComments(RestCalls calls) {
        this.calls = calls;
    }

    List<RemoteComment> under(String postId) throws CallFailed {
        var all = new ArrayList<RemoteComment>();
        var path = "comments?context=edit&status=all&order=asc&orderby=date_gmt&per_page=" + PORTION + "&post=" + postId;
        var pages = 1L;
        for (var page = 1L; page <= pages; page++) {
            var answer = calls.get(path + "&page=" + page);
            answer.body().forEach(comment -> all.add(comment(comment)));
            pages = answer.reply().number("X-WP-TotalPages").orElse(1);
        }
        return all;
    }

    private static RemoteComment comment(JsonNode comment) {
        var content = comment.path("content");
        return new RemoteComment(comment.required("id").asText(), number(comment, "parent"), number(comment, "author"),
            Optional.of(comment.path("author_name").asText("")).filter(name -> !name.isBlank()),
            content.has("raw") ? content.path("raw").asText() : Words.shown(content.path("rendered").asText()),
            Instant.parse(comment.path("date_gmt").asText() + "Z"), comment.path("link").asText(),
            !comment.path("status").asText().equals("approved"), true, comment.toString());
    }

    /** WordPress writes 0 for nobody. */
    private static Optional<String> number(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("0")).filter(id -> !id.equals("0"));
    }
}
