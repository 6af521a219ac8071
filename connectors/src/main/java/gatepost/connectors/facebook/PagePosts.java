package gatepost.connectors.facebook;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The posts that stand on a page. */
final class PagePosts {

    private static final String FIELDS = "id,message,created_time,permalink_url,"
        + "attachments{media_type,type,target{id},subattachments{media_type,type,target{id}}}";

    /** Facebook tells whole seconds by its own clock. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final Graph graph;
    private final String page;

    PagePosts(Graph graph, String page) {
        this.graph = graph;
        this.page = page;
    }

    /** Posts with exactly these words and as many pictures, oldest first. */
    List<Candidate> matching(OutgoingPost post, Instant since) throws CallFailed {
        var from = since.minus(CLOCKS_DIFFER);
        var words = Words.normalised(post.text());
        return new Pages(graph).all(page + "/posts", with("fields", FIELDS), with("since", from.getEpochSecond()))
            .stream()
            .filter(found -> Words.normalised(found.getString("message", "")).equals(words))
            .filter(found -> photos(found).size() == post.pictures().size())
            .map(PagePosts::candidate)
            .filter(candidate -> !candidate.createdAt().isBefore(from))
            .sorted(Comparator.comparing(Candidate::createdAt))
            .toList();
    }

    private static Candidate candidate(JsonObject post) {
        var objects = new ArrayList<RemoteRef>();
        objects.add(new RemoteRef(RemoteKind.POST, post.getString("id", "")));
        photos(post).forEach(id -> objects.add(new RemoteRef(RemoteKind.PHOTO, id)));
        return new Candidate(objects, post.getString("permalink_url", ""), GraphTime.of(post.getString("created_time", "")));
    }

    /** One picture is an attachment itself, several are sub-attachments of an album. */
    private static List<String> photos(JsonObject post) {
        var ids = new ArrayList<String>();
        for (var attachment : Pages.data(post.get("attachments"))) {
            var inside = Pages.data(attachment.get("subattachments"));
            for (var media : inside.isEmpty() ? List.of(attachment) : inside) {
                if (photo(media) && media.get("target") != null) {
                    ids.add(media.get("target").asObject().getString("id", ""));
                }
            }
        }
        return ids;
    }

    private static boolean photo(JsonObject media) {
        return media.getString("media_type", media.getString("type", "")).equals("photo");
    }
}
