package gatepost.connectors.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.rest.RestCalls;
import gatepost.connectors.rest.Words;
import gatepost.core.account.port.Candidates.Candidate;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The posts that stand on an account. Lists show them as HTML with shortened links; the words as they were written are read one by one. */
final class Statuses {

    private static final int PORTION = 40;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final RestCalls calls;
    private final String account;

    Statuses(RestCalls calls, String account) {
        this.calls = calls;
        this.account = account;
    }

    /** Posts with exactly these words and as many pictures, oldest first. */
    List<Candidate> matching(OutgoingPost post, Instant since) throws CallFailed {
        var found = new ArrayList<Candidate>();
        for (var status : newerThan(since.minus(CLOCKS_DIFFER))) {
            if (status.path("media_attachments").size() == post.pictures().size() && words(status).equals(Words.normalised(post.text()))) {
                found.add(new Candidate(List.of(new RemoteRef(RemoteKind.POST, status.path("id").asText())), status.path("url").asText(),
                    created(status)));
            }
        }
        found.sort(Comparator.comparing(Candidate::createdAt));
        return found;
    }

    private List<JsonNode> newerThan(Instant since) throws CallFailed {
        var all = new ArrayList<JsonNode>();
        var path = "accounts/" + account + "/statuses?exclude_reblogs=true&limit=" + PORTION;
        for (var page = calls.get(path).body(); !page.isEmpty(); page = calls.get(path + "&max_id=" + all.getLast().path("id").asText()).body()) {
            for (var status : page) {
                if (created(status).isBefore(since)) {
                    return all;
                }
                all.add(status);
            }
        }
        return all;
    }

    private String words(JsonNode status) throws CallFailed {
        return Words.normalised(calls.get("statuses/" + status.path("id").asText() + "/source").body().path("text").asText());
    }

    private static Instant created(JsonNode status) {
        return Instant.parse(status.path("created_at").asText());
    }
}
