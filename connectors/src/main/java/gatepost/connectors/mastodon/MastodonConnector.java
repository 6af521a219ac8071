package gatepost.connectors.mastodon;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.CallFailed.Effect;
import gatepost.connectors.http.Multipart;
import gatepost.connectors.rest.RestCalls;
import gatepost.connectors.rest.RestFailures;
import gatepost.connectors.rest.Servers;
import gatepost.core.account.Network;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Health;
import gatepost.core.account.port.OutgoingPicture;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A school's account on a Mastodon server, which recognises a post that is sent again by its Idempotency-Key for an hour. */
@Singleton
public final class MastodonConnector implements Connector {

    /** Its server, such as {@code https://mastodon.example}, and the token. */
    private static final Set<String> PARTS = Set.of("address", "token");

    private final RestFailures failures;
    private final Servers servers;

    public MastodonConnector(MastodonSettings settings, Clock clock) {
        var dialect = new MastodonDialect(clock);
        this.failures = new RestFailures(dialect);
        this.servers = new Servers(failures, dialect, clock, settings.plainHttp(), settings.connectTimeout(), settings.requestTimeout());
    }

    @Override
    public Network network() {
        return Network.MASTODON;
    }

    @Override
    public Health health(AccountAccess access) {
        try {
            var me = open(access, "api/v1/").get("accounts/verify_credentials").body().path("id").asText();
            return me.equals(access.remoteId()) ? new Health.Well() : Health.of(failures.somebodyElse().failure());
        } catch (CallFailed e) {
            return Health.of(e.failure());
        }
    }

    @Override
    public Optional<Duration> rest(AccountAccess access) {
        return servers.rest(access.accountId());
    }

    @Override
    public StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        return staged.size() == post.pictures().size() ? new StageOutcome.Ready() : hand(access, post.pictures().get(staged.size()));
    }

    private StageOutcome hand(AccountAccess access, OutgoingPicture picture) {
        try {
            var calls = open(access, "api/v2/");
            var body = new Multipart().file("file", "picture.jpg", "image/jpeg", picture.jpeg());
            if (!picture.altText().isBlank()) {
                body.field("description", picture.altText());
            }
            return new StageOutcome.Staged(new RemoteRef(RemoteKind.MEDIA, calls.created(calls.post("media", body))));
        } catch (CallFailed e) {
            return new StageOutcome.NotStaged(e.failure());
        }
    }

    @Override
    public PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        var status = JsonNodeFactory.instance.objectNode().put("status", post.text()).put("visibility", "public").put("language", "en");
        staged.forEach(picture -> status.withArray("media_ids").add(picture.id()));
        try {
            var calls = open(access, "api/v1/");
            var answer = calls.post("statuses", status, Map.of("Idempotency-Key", post.key()));
            return new PublishOutcome.Published(List.of(new RemoteRef(RemoteKind.POST, calls.created(answer))),
                answer.body().path("url").asText());
        } catch (CallFailed e) {
            return e.published(network());
        }
    }

    /** An uploaded picture that no post uses is seen by nobody, and Mastodon forgets it within a day. */
    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        if (ref.kind() == RemoteKind.MEDIA) {
            return new Presence.Hidden();
        }
        try {
            var visibility = open(access, "api/v1/").get("statuses/" + id(ref.id())).body().path("visibility").asText();
            return Set.of("public", "unlisted").contains(visibility) ? new Presence.Live() : new Presence.Hidden();
        } catch (CallFailed e) {
            return e.effect() == Effect.GONE ? new Presence.Gone() : new Presence.NotKnown(e.failure());
        }
    }

    /** {@inheritDoc} The pictures are asked to go at once; servers older than 4.4 keep them for a day. */
    @Override
    public ActOutcome remove(AccountAccess access, RemoteRef ref) {
        if (ref.kind() == RemoteKind.MEDIA) {
            return new ActOutcome.Done();
        }
        try {
            var answer = open(access, "api/v1/").delete("statuses/" + id(ref.id()) + "?delete_media=true");
            return answer.body().path("id").asText().equals(ref.id())
                ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
        } catch (CallFailed e) {
            return e.removed();
        }
    }

    @Override
    public Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since) {
        try {
            var calls = open(access, "api/v1/");
            return new Candidates.Found(calls.understood(() -> new Statuses(calls, id(access.remoteId())).matching(post, since)));
        } catch (CallFailed e) {
            return new Candidates.NotRead(e.failure());
        }
    }

    @Override
    public RemoteComments comments(AccountAccess access, RemoteRef post) {
        try {
            var calls = open(access, "api/v1/");
            var context = calls.get("statuses/" + id(post.id()) + "/context").body();
            return new RemoteComments.Listed(calls.understood(() -> Replies.below(post.id(), context)));
        } catch (CallFailed e) {
            return new RemoteComments.NotListed(e.failure());
        }
    }

    @Override
    public ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        return new ActOutcome.NotDone(new Failure(Failure.Kind.MANUAL,
            "Mastodon does not let an account hide replies. Open it on Mastodon and report it there, or block the person who wrote it.",
            Duration.ZERO));
    }

    @Override
    public Presence inspectComment(AccountAccess access, RemoteRef post, String commentId) {
        return inspect(access, new RemoteRef(RemoteKind.POST, commentId));
    }

    private RestCalls open(AccountAccess access, String prefix) throws CallFailed {
        var parts = access.credentials().parts();
        if (!parts.keySet().containsAll(PARTS)) {
            throw failures.incomplete();
        }
        return servers.open(access.accountId(), parts.get("address"), prefix, "Bearer " + parts.get("token"));
    }

    /** Ids come from the server, and must not lead anywhere else. */
    private static String id(String id) {
        if (!id.matches("\\d{1,19}")) {
            throw new IllegalArgumentException("Not an id of Mastodon");
        }
        return id;
    }
}
