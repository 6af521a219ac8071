package gatepost.connectors.instagram;

import static com.restfb.Parameter.with;

import com.restfb.json.JsonObject;
import gatepost.connectors.graph.Graph;
import gatepost.connectors.graph.GraphTime;
import gatepost.connectors.graph.Pages;
import gatepost.connectors.http.CallFailed;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people write under a post. Hidden comments drop out of the list. */
final class MediaComments {

    private static final String OF_ONE = "id,text,username,from,timestamp,hidden";

    private final Graph graph;

    MediaComments(Graph graph) {
        this.graph = graph;
    }

    /** Comments and their replies. */
    List<RemoteComment> under(String mediaId) throws CallFailed {
        var address = graph.read(mediaId, with("fields", "permalink"));
        var permalink = graph.understood(() -> address.getString("permalink", ""));
        var found = new ArrayList<RemoteComment>();
        for (var comment : new Pages(graph).all(mediaId + "/comments", with("fields", OF_ONE + ",replies{" + OF_ONE + "}"))) {
            found.add(comment(comment, Optional.empty(), permalink));
            for (var reply : replies(comment)) {
                found.add(comment(reply, Optional.of(comment.getString("id", "")), permalink));
            }
        }
        return found;
    }

    /** A comment brings only the first of its replies. */
    private Collection<JsonObject> replies(JsonObject comment) throws CallFailed {
        var first = comment.get("replies");
        return Pages.hasMore(first)
            ? new Pages(graph).all(comment.getString("id", "") + "/replies", with("fields", OF_ONE))
            : Pages.data(first);
    }

    private static RemoteComment comment(JsonObject raw, Optional<String> parent, String permalink) {
        var from = Optional.ofNullable(raw.get("from")).map(value -> value.asObject().getString("id", "")).filter(id -> !id.isEmpty());
        var name = Optional.of(raw.getString("username", "")).filter(text -> !text.isEmpty()).map(text -> "@" + text);
        return new RemoteComment(raw.getString("id", ""), parent, from, name, raw.getString("text", ""),
            GraphTime.of(raw.getString("timestamp", "")), permalink, raw.getBoolean("hidden", false), true, raw.toString());
    }
}
