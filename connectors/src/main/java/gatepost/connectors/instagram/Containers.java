package gatepost.connectors.instagram;

import static com.restfb.Parameter.with;
import static gatepost.connectors.graph.Graph.node;

import com.restfb.Parameter;
import com.restfb.json.JsonObject;
import gatepost.connectors.graph.Graph;
import gatepost.connectors.graph.Pages;
import gatepost.connectors.http.CallFailed;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The containers of one post. One picture is one container; several are one container each and another one that puts them together.
 * Instagram fetches each picture by itself and says afterwards whether it could use it.
 */
final class Containers {

    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
    private static final Duration QUOTA_PAUSE = Duration.ofHours(1);

    private final Graph graph;
    private final String account;

    Containers(Graph graph, String account) {
        this.graph = graph;
        this.account = account;
    }

    StageOutcome next(OutgoingPost post, List<RemoteRef> made) throws CallFailed {
        var pictures = post.pictures();
        if (made.isEmpty() && quotaUsedUp()) {
            return new StageOutcome.NotStaged(new Failure(Failure.Kind.RATE_LIMITED,
                "Instagram takes only so many posts a day, and today's are used up.", QUOTA_PAUSE));
        }
        if (made.size() < pictures.size()) {
            return made(container(post, pictures.get(made.size())));
        }
        var unfinished = unfinished(made);
        if (unfinished.isPresent()) {
            return unfinished.get();
        }
        return pictures.size() > 1 && made.size() == pictures.size() ? made(carousel(post, made)) : new StageOutcome.Ready();
    }

    private JsonObject container(OutgoingPost post, OutgoingPicture picture) throws CallFailed {
        var parameters = new ArrayList<Parameter>();
        parameters.add(with("image_url", picture.address().orElseThrow().toString()));
        if (!picture.altText().isBlank()) {
            parameters.add(with("alt_text", picture.altText()));
        }
        parameters.add(post.pictures().size() > 1 ? with("is_carousel_item", true) : with("caption", post.text()));
        return graph.post(account + "/media", parameters.toArray(Parameter[]::new));
    }

    private JsonObject carousel(OutgoingPost post, List<RemoteRef> made) throws CallFailed {
        return graph.post(account + "/media", with("media_type", "CAROUSEL"), with("caption", post.text()),
            with("children", made.stream().map(RemoteRef::id).collect(Collectors.joining(","))));
    }

    /** Why it is not time to go on; empty where every container is finished. */
    private Optional<StageOutcome> unfinished(List<RemoteRef> made) throws CallFailed {
        for (var container : made) {
            var answer = graph.read(node(container.id()), with("fields", "status_code"));
            switch (graph.understood(() -> answer.getString("status_code", ""))) {
                case "FINISHED", "PUBLISHED" -> {
                }
                case "IN_PROGRESS" -> {
                    return Optional.of(new StageOutcome.Working(ASK_AGAIN));
                }
                case "EXPIRED" -> {
                    return Optional.of(notMade(Failure.Kind.TRANSIENT, "Instagram forgot the pictures before they were published."));
                }
                case "ERROR" -> {
                    return Optional.of(notMade(Failure.Kind.CONTENT, "Instagram could not fetch or use a picture. It takes pictures that are "
                        + "between 4:5 (upright) and 1.91:1 (across), up to 8 MB."));
                }
                default -> {
                    return Optional.of(notMade(Failure.Kind.TRANSIENT, "Instagram did not say whether it has the pictures."));
                }
            }
        }
        return Optional.empty();
    }

    private boolean quotaUsedUp() throws CallFailed {
        var answer = graph.read(account + "/content_publishing_limit", with("fields", "config,quota_usage"));
        return graph.understood(() -> Pages.data(answer).stream().anyMatch(quota ->
            quota.getInt("quota_usage", 0) >= quota.get("config").asObject().getInt("quota_total", Integer.MAX_VALUE)));
    }

    private StageOutcome made(JsonObject answer) throws CallFailed {
        return new StageOutcome.Staged(new RemoteRef(RemoteKind.CONTAINER, graph.created(answer)));
    }

    private static StageOutcome notMade(Failure.Kind kind, String sentence) {
        return new StageOutcome.NotStaged(new Failure(kind, sentence, Duration.ZERO));
    }
}
