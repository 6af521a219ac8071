package gatepost.connectors.facebook;

import static com.restfb.Parameter.with;
import static gatepost.connectors.graph.Graph.node;

import com.restfb.json.JsonObject;
import gatepost.connectors.graph.Graph;
import gatepost.connectors.graph.GraphFailures;
import gatepost.connectors.graph.GraphTime;
import gatepost.connectors.graph.Graphs;
import gatepost.connectors.graph.Pace;
import gatepost.connectors.graph.Pages;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.CallFailed.Effect;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.account.port.RemoteRef;
import java.time.Duration;
import java.util.Optional;

/** What people write under a page's posts. Hiding hides from the public: the author and the author's friends still see it. */
final class PageComments {

    private static final String FIELDS =
        "id,message,from,created_time,is_hidden,can_hide,parent{id},permalink_url,attachment";

    private final Graphs graphs;
    private final GraphFailures failures;
    private final Pace pace;

    PageComments(Graphs graphs, GraphFailures failures, Pace pace) {
        this.graphs = graphs;
        this.failures = failures;
        this.pace = pace;
    }

    RemoteComments under(AccountAccess access, RemoteRef post) {
        var pause = pace.pause(access.accountId());
        if (pause.isPresent()) {
            return new RemoteComments.NotListed(pause.get());
        }
        try {
            var graph = graphs.open(access);
            var pages = new Pages(graph);
            var path = node(post.id()) + "/comments";
            return new RemoteComments.Listed(graph.understood(() ->
                pages.all(path, with("filter", "stream"), with("fields", FIELDS)).stream().map(PageComments::comment).toList()));
        } catch (CallFailed e) {
            return new RemoteComments.NotListed(e.failure());
        }
    }

    ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        try {
            var graph = graphs.open(access);
            try {
                var answer = graph.post(node(commentId), with("is_hidden", hidden));
                return graph.understood(() -> answer.getBoolean("success", false))
                    ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
            } catch (CallFailed refusal) {
                return new ActOutcome.NotDone(refusal.effect() == Effect.NONE && !canHide(graph, commentId)
                    ? byHand() : refusal.failure());
            }
        } catch (CallFailed e) {
            return new ActOutcome.NotDone(e.failure());
        }
    }

    /** Only after a refusal, so that hiding what can be hidden takes one call. */
    private static boolean canHide(Graph graph, String commentId) {
        try {
            var answer = graph.read(node(commentId), with("fields", "can_hide"));
            return graph.understood(() -> answer.getBoolean("can_hide", true));
        } catch (CallFailed e) {
            return true;
        }
    }

    private static RemoteComment comment(JsonObject raw) {
        var id = raw.getString("id", "");
        return new RemoteComment(id, text(raw, "parent", "id"), text(raw, "from", "id"), text(raw, "from", "name"),
            raw.getString("message", ""), GraphTime.of(raw.getString("created_time", "")),
            raw.getString("permalink_url", "https://www.facebook.com/" + id),
            raw.getBoolean("is_hidden", false), raw.getBoolean("can_hide", false), raw.toString());
    }

    private static Optional<String> text(JsonObject raw, String object, String name) {
        return Optional.ofNullable(raw.get(object)).map(value -> value.asObject().getString(name, "")).filter(text -> !text.isEmpty());
    }

    private static Failure byHand() {
        return new Failure(Failure.Kind.MANUAL,
            "Facebook does not let a page hide this comment. Open it on Facebook and delete or report it there.", Duration.ZERO);
    }
}
