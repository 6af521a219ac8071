package gatepost.connectors.facebook;

import static com.restfb.Parameter.with;
import static gatepost.connectors.graph.Graph.node;

import com.restfb.Parameter;
import com.restfb.json.JsonArray;
import com.restfb.json.JsonObject;
import gatepost.connectors.graph.Graph;
import gatepost.connectors.graph.GraphFailures;
import gatepost.connectors.graph.GraphTime;
import gatepost.connectors.graph.Graphs;
import gatepost.connectors.graph.Pace;
import gatepost.connectors.graph.Pages;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.CallFailed.Effect;
import gatepost.core.account.Network;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.Health;
import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import gatepost.core.account.port.Strays;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A school's Facebook page. However many pictures a post has, they are first uploaded unpublished and then attached to one feed
 * story: staging can be repeated, and publishing is one call.
 */
@Singleton
public final class FacebookConnector implements Connector {

    private final GraphFailures failures = new GraphFailures(Network.FACEBOOK, "page");
    private final Graphs graphs;
    private final PageComments comments;

    public FacebookConnector(FacebookSettings settings, Clock clock) {
        var pace = new Pace(clock);
        this.graphs = new Graphs(settings, failures, pace);
        this.comments = new PageComments(graphs, failures, pace);
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public Health health(AccountAccess access) {
        try {
            var graph = graphs.open(access);
            var answer = graph.read(node(access.remoteId()), with("fields", "id"));
            return graph.understood(() -> answer.getString("id", "")).equals(access.remoteId())
                ? new Health.Well() : Health.of(failures.somebodyElse().failure());
        } catch (CallFailed e) {
            return e.effect() == Effect.GONE ? Health.of(failures.somebodyElse().failure()) : Health.of(e.failure());
        }
    }

    @Override
    public StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        return staged.size() == post.pictures().size() ? new StageOutcome.Ready() : hand(access, post.pictures().get(staged.size()));
    }

    private StageOutcome hand(AccountAccess access, OutgoingPicture picture) {
        try {
            var graph = graphs.open(access);
            var answer = graph.upload(node(access.remoteId()) + "/photos", picture.jpeg(),
                with("published", false), with("alt_text_custom", picture.altText()));
            return new StageOutcome.Staged(new RemoteRef(RemoteKind.PHOTO, graph.created(answer)));
        } catch (CallFailed e) {
            return new StageOutcome.NotStaged(e.failure());
        }
    }

    @Override
    public PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        try {
            var graph = graphs.open(access);
            var id = graph.created(graph.post(node(access.remoteId()) + "/feed", story(post, staged)));
            var objects = Stream.concat(Stream.of(new RemoteRef(RemoteKind.POST, id)), staged.stream()).toList();
            return new PublishOutcome.Published(objects, permalink(graph, id));
        } catch (CallFailed e) {
            return e.published(network());
        }
    }

    /** Gone only when the page itself can be read: the same answer also means that the connection lost its permission. */
    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        return presence(access, ref.id(), "id");
    }

    @Override
    public ActOutcome remove(AccountAccess access, RemoteRef ref) {
        try {
            return graphs.open(access).delete(node(ref.id()))
                ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
        } catch (CallFailed e) {
            return e.removed();
        }
    }

    @Override
    public Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since) {
        try {
            var graph = graphs.open(access);
            var posts = new PagePosts(graph, node(access.remoteId()));
            return new Candidates.Found(graph.understood(() -> posts.matching(post, since)));
        } catch (CallFailed e) {
            return new Candidates.NotRead(e.failure());
        }
    }

    /** {@inheritDoc} A photo is this post's when it has one of its alternative texts and no story. */
    @Override
    public Strays strays(AccountAccess access, OutgoingPost post, Instant since) {
        var texts = post.pictures().stream().map(OutgoingPicture::altText).filter(text -> !text.isBlank()).collect(Collectors.toSet());
        try {
            var graph = graphs.open(access);
            return new Strays.Found(graph.understood(() -> new Pages(graph).all(node(access.remoteId()) + "/photos", with("type", "uploaded"),
                with("fields", "id,created_time,alt_text_custom,page_story_id"), with("since", since.getEpochSecond())).stream()
                .filter(photo -> photo.get("page_story_id") == null && texts.contains(photo.getString("alt_text_custom", "")))
                .filter(photo -> !GraphTime.of(photo.getString("created_time", "")).isBefore(since))
                .map(photo -> new RemoteRef(RemoteKind.PHOTO, photo.getString("id", ""))).toList()));
        } catch (CallFailed e) {
            return new Strays.NotRead(e.failure());
        }
    }

    @Override
    public RemoteComments comments(AccountAccess access, RemoteRef post) {
        return comments.under(access, post);
    }

    @Override
    public ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        return comments.setHidden(access, commentId, hidden);
    }

    @Override
    public Presence inspectComment(AccountAccess access, RemoteRef post, String commentId) {
        return presence(access, commentId, "id,is_hidden");
    }

    private Presence presence(AccountAccess access, String id, String fields) {
        try {
            var graph = graphs.open(access);
            try {
                var answer = graph.read(node(id), with("fields", fields));
                var hidden = graph.understood(() -> answer.getBoolean("is_hidden", false));
                return hidden ? new Presence.Hidden() : new Presence.Live();
            } catch (CallFailed e) {
                if (e.effect() != Effect.GONE) {
                    throw e;
                }
                graph.read(node(access.remoteId()) + "/posts", with("fields", "id"), with("limit", 1));
                return new Presence.Gone();
            }
        } catch (CallFailed e) {
            return new Presence.NotKnown(e.failure());
        }
    }

    private static Parameter[] story(OutgoingPost post, List<RemoteRef> staged) {
        var parameters = new ArrayList<Parameter>();
        if (!post.text().isBlank()) {
            parameters.add(with("message", post.text()));
        }
        if (!staged.isEmpty()) {
            var media = new JsonArray();
            staged.forEach(photo -> media.add(new JsonObject().add("media_fbid", photo.id())));
            parameters.add(with("attached_media", media.toString()));
        }
        return parameters.toArray(Parameter[]::new);
    }

    /** Asked for afterwards; a post is no less published because its address could not be read. */
    private static String permalink(Graph graph, String id) {
        var plain = "https://www.facebook.com/" + id;
        try {
            var answer = graph.read(node(id), with("fields", "permalink_url"));
            return graph.understood(() -> answer.getString("permalink_url", plain));
        } catch (CallFailed e) {
            return plain;
        }
    }
}
