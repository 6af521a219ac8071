package gatepost.worker.comment;

import gatepost.connectors.facebook.FacebookConnector;
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
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small Facebook that does what a test says: comments stand, are hidden, and calls fail on demand. It refuses to be called in a transaction. */
@Singleton
@Replaces(FacebookConnector.class)
@Requires(property = ScriptedFacebook.PROPERTY)
class ScriptedFacebook implements Connector {

    static final String PROPERTY = "gatepost.testing.scripted-facebook";

    final Map<String, RemoteComment> standing = new ConcurrentSkipListMap<>();
    final List<String> calls = new CopyOnWriteArrayList<>();
    /** What a call to hide or show answers instead of doing it; {@code Done} here is a network that says so and does nothing. */
    volatile Optional<ActOutcome> actAnswer = Optional.empty();
    volatile Optional<Failure> readFailure = Optional.empty();
    volatile boolean listsNothing;

    private final ConnectionOperations<Connection> connections;

    ScriptedFacebook(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    void startAfresh() {
        standing.clear();
        calls.clear();
        actAnswer = Optional.empty();
        readFailure = Optional.empty();
        listsNothing = false;
    }

    void stands(String id, String words, boolean hidden) {
        standing.put(id, new RemoteComment(id, Optional.empty(), Optional.of("author-1"), Optional.of("Pat Parent"), words,
                Instant.parse("2026-11-20T08:00:00Z"), "https://example.test/" + id, hidden, true, "{\"id\":\"" + id + "\"}"));
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public RemoteComments comments(AccountAccess access, RemoteRef post) {
        called("list");
        return readFailure.<RemoteComments>map(RemoteComments.NotListed::new)
                .orElseGet(() -> new RemoteComments.Listed(listsNothing ? List.of() : List.copyOf(standing.values())));
    }

    @Override
    public ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        called((hidden ? "hide " : "show ") + commentId);
        return actAnswer.orElseGet(() -> {
            stands(commentId, standing.get(commentId).text(), hidden);
            return new ActOutcome.Done();
        });
    }

    @Override
    public Presence inspectComment(AccountAccess access, RemoteRef post, String commentId) {
        called("inspect " + commentId);
        return readFailure.<Presence>map(Presence.NotKnown::new)
                .orElseGet(() -> Optional.ofNullable(standing.get(commentId))
                        .<Presence>map(comment -> comment.hidden() ? new Presence.Hidden() : new Presence.Live())
                        .orElseGet(Presence.Gone::new));
    }

    private void called(String call) {
        if (connections.findConnectionStatus().isPresent()) {
            throw new AssertionError("The network was called with a transaction open: " + call);
        }
        calls.add(call);
    }

    @Override
    public Health health(AccountAccess access) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ActOutcome remove(AccountAccess access, RemoteRef ref) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since) {
        throw new UnsupportedOperationException();
    }
}
