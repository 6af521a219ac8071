package gatepost.connectors.instagram;

import static com.restfb.Parameter.with;
import static gatepost.connectors.graph.Graph.node;

import com.restfb.Parameter;
import gatepost.connectors.graph.Graph;
import gatepost.connectors.graph.GraphFailures;
import gatepost.connectors.graph.Graphs;
import gatepost.connectors.graph.Pace;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.CallFailed.Effect;
import gatepost.core.account.Network;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Health;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A school's professional account on Instagram, used with the token of the Facebook page it belongs to. Staging makes containers, which
 * nobody sees; publishing turns the last of them into a post by one call.
 */
@Singleton
public final class InstagramConnector implements Connector {

    private static final Logger LOG = LoggerFactory.getLogger(InstagramConnector.class);

    private final GraphFailures failures = new GraphFailures(Network.INSTAGRAM, "account");
    private final Graphs graphs;
    private final Pace pace;

    public InstagramConnector(InstagramSettings settings, Clock clock) {
        this.pace = new Pace(clock);
        this.graphs = new Graphs(settings, failures, pace);
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
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
    public boolean fetchesPictures() {
        return true;
    }

    @Override
    public StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        try {
            return new Containers(graphs.open(access), node(access.remoteId())).next(post, staged);
        } catch (CallFailed e) {
            return new StageOutcome.NotStaged(e.failure());
        }
    }

    @Override
    public PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        if (staged.isEmpty()) {
            return new PublishOutcome.Refused(new Failure(Failure.Kind.CONTENT, "Instagram takes posts with a picture only.", Duration.ZERO));
        }
        try {
            var graph = graphs.open(access);
            var id = graph.created(graph.post(node(access.remoteId()) + "/media_publish", with("creation_id", staged.getLast().id())));
            return new PublishOutcome.Published(List.of(new RemoteRef(RemoteKind.POST, id)), permalink(graph, id));
        } catch (CallFailed e) {
            return e.published(network());
        }
    }

    /** {@inheritDoc} Gone only when the account itself can be read: the same answer also means that the connection lost its permission. */
    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        return ref.kind() == RemoteKind.CONTAINER ? new Presence.Hidden() : presence(access, ref.id(), "id");
    }

    /** {@inheritDoc} Where Instagram does not let it be deleted, at least nobody can comment on it any more. */
    @Override
    public ActOutcome remove(AccountAccess access, RemoteRef ref) {
        if (ref.kind() == RemoteKind.CONTAINER) {
            return new ActOutcome.Done();
        }
        try {
            var graph = graphs.open(access);
            try {
                return graph.delete(node(ref.id())) ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
            } catch (CallFailed e) {
                if (e.failure().kind() == Failure.Kind.MANUAL) {
                    closeComments(graph, ref);
                }
                return e.removed();
            }
        } catch (CallFailed e) {
            return new ActOutcome.NotDone(e.failure());
        }
    }

    /** A person deletes the post in any case: what they are told must not be replaced by what went wrong here. */
    private static void closeComments(Graph graph, RemoteRef post) {
        try {
            graph.post(node(post.id()), with("comment_enabled", false));
        } catch (CallFailed e) {
            LOG.info("The comments under an Instagram post that has to be deleted by hand could not be closed: {}", e.failure().kind());
        }
    }

    @Override
    public Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since) {
        try {
            var graph = graphs.open(access);
            return new Candidates.Found(graph.understood(() -> new OwnMedia(graph, node(access.remoteId())).matching(post, since)));
        } catch (CallFailed e) {
            return new Candidates.NotRead(e.failure());
        }
    }

    @Override
    public RemoteComments comments(AccountAccess access, RemoteRef post) {
        var pause = pace.pause(access.accountId());
        if (pause.isPresent()) {
            return new RemoteComments.NotListed(pause.get());
        }
        try {
            var graph = graphs.open(access);
            return new RemoteComments.Listed(graph.understood(() -> new MediaComments(graph).under(node(post.id()))));
        } catch (CallFailed e) {
            return new RemoteComments.NotListed(e.failure());
        }
    }

    @Override
    public ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        return act(access, node(commentId), with("hide", hidden));
    }

    @Override
    public Presence inspectComment(AccountAccess access, RemoteRef post, String commentId) {
        return presence(access, commentId, "id,hidden");
    }

    private ActOutcome act(AccountAccess access, String path, Parameter parameter) {
        try {
            var graph = graphs.open(access);
            var answer = graph.post(path, parameter);
            return graph.understood(() -> answer.getBoolean("success", false))
                ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
        } catch (CallFailed e) {
            return new ActOutcome.NotDone(e.failure());
        }
    }

    private Presence presence(AccountAccess access, String id, String fields) {
        try {
            var graph = graphs.open(access);
            try {
                var answer = graph.read(node(id), with("fields", fields));
                return graph.understood(() -> answer.getBoolean("hidden", false)) ? new Presence.Hidden() : new Presence.Live();
            } catch (CallFailed e) {
                if (e.effect() != Effect.GONE) {
                    throw e;
                }
                graph.read(node(access.remoteId()) + "/media", with("fields", "id"), with("limit", 1));
                return new Presence.Gone();
            }
        } catch (CallFailed e) {
            return new Presence.NotKnown(e.failure());
        }
    }

    /** Asked for afterwards; a post is no less published because its address could not be read. */
    private static String permalink(Graph graph, String id) {
        try {
            var answer = graph.read(node(id), with("fields", "permalink"));
            return graph.understood(() -> answer.getString("permalink", ""));
        } catch (CallFailed e) {
            return "";
        }
    }
}
