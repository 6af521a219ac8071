package gatepost.connectors.instagram;

import static com.restfb.Parameter.with;

import com.restfb.json.JsonObject;
import gatepost.connectors.graph.Graph;
import gatepost.connectors.graph.GraphTime;
import gatepost.connectors.graph.Pages;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.rest.Words;
import gatepost.core.account.port.Candidates.Candidate;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The posts that stand on an account. */
final class OwnMedia {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final Graph graph;
    private final String account;

    OwnMedia(Graph graph, String account) {
        this.graph = graph;
        this.account = account;
    }

    /** Posts with exactly this caption and as many pictures, oldest first. */
    List<Candidate> matching(OutgoingPost post, Instant since) throws CallFailed {
        var from = since.minus(CLOCKS_DIFFER);
        var caption = Words.normalised(post.text());
        return new Pages(graph).all(account + "/media", with("fields", "id,caption,timestamp,permalink,media_type,children{id}"),
                with("since", from.getEpochSecond()))
            .stream()
            .filter(media -> Words.normalised(media.getString("caption", "")).equals(caption))
            .filter(media -> pictures(media) == post.pictures().size())
            .map(media -> new Candidate(List.of(new RemoteRef(RemoteKind.POST, media.getString("id", ""))),
                media.getString("permalink", ""), GraphTime.of(media.getString("timestamp", ""))))
            .filter(candidate -> !candidate.createdAt().isBefore(from))
            .sorted(Comparator.comparing(Candidate::createdAt))
            .toList();
    }

    private static int pictures(JsonObject media) {
        return media.getString("media_type", "").equals("CAROUSEL_ALBUM") ? Pages.data(media.get("children")).size() : 1;
    }
}
