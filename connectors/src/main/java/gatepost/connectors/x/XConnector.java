package gatepost.connectors.x;

import gatepost.connectors.http.Allowances;
import gatepost.connectors.http.CallFailed;
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
import java.util.Optional;

/** A school's account on X. Pictures belong to their post and go with it, so a post, or a part of a thread, leaves one remote thing. */
@Singleton
public final class XConnector implements Connector {

    private final XSettings settings;
    private final HiddenAnswers answers;
    private final XClients clients;
    private final OwnPosts ownPosts;
    private final Conversation conversation;
    private final XFailures failures;

    /** @throws IllegalStateException when Twitter4J would use its own HTTP client, which may post twice */
    public XConnector(XSettings settings, Clock clock) {
        this.settings = settings;
        this.answers = new HiddenAnswers(clock);
        this.failures = new XFailures(clock);
        this.clients = new XClients(settings, failures, new Allowances(clock));
        var pages = new XPages(failures);
        this.ownPosts = new OwnPosts(settings, pages);
        this.conversation = new Conversation(settings, pages, answers);
    }

    @Override
    public Network network() {
        return Network.X;
    }

    @Override
    public Health health(AccountAccess access) {
        try {
            return clients.open(access).me().equals(access.remoteId()) ? new Health.Well() : Health.of(failures.somebodyElse().failure());
        } catch (CallFailed e) {
            return Health.of(e.failure());
        }
    }

    @Override
    public Optional<Duration> rest(AccountAccess access) {
        return clients.rest(access.accountId());
    }

    @Override
    public StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        return staged.size() == post.pictures().size() ? new StageOutcome.Ready() : hand(access, post.pictures().get(staged.size()));
    }

    /** Two calls: the picture, then its alt text. Without the second it is not staged, so that no picture goes out undescribed. */
    private StageOutcome hand(AccountAccess access, OutgoingPicture picture) {
        try {
            var calls = clients.open(access);
            var id = calls.upload(picture.jpeg());
            if (!picture.altText().isBlank()) {
                calls.describe(id, picture.altText());
            }
            return new StageOutcome.Staged(new RemoteRef(RemoteKind.MEDIA, id));
        } catch (CallFailed e) {
            return new StageOutcome.NotStaged(e.failure());
        }
    }

    @Override
    public PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        var media = staged.stream().map(XConnector::number).toList();
        try {
            var id = clients.open(access).createTweet(post.text(), media, post.answers().map(XConnector::number));
            return new PublishOutcome.Published(List.of(OwnPosts.ref(post, id)), settings.permalink(access.handle(), id));
        } catch (CallFailed e) {
            return e.published(network());
        }
    }

    /** An uploaded picture that no post uses is seen by nobody, and X forgets it within a day. */
    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        if (ref.kind() == RemoteKind.MEDIA) {
            return new Presence.Hidden();
        }
        try {
            return clients.open(access).find(number(ref)).isPresent() ? new Presence.Live() : new Presence.Gone();
        } catch (CallFailed e) {
            return new Presence.NotKnown(e.failure());
        }
    }

    @Override
    public ActOutcome remove(AccountAccess access, RemoteRef ref) {
        if (ref.kind() == RemoteKind.MEDIA) {
            return new ActOutcome.Done();
        }
        try {
            return clients.open(access).deleteTweet(number(ref))
                ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
        } catch (CallFailed e) {
            return e.removed();
        }
    }

    @Override
    public Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since) {
        try {
            return new Candidates.Found(ownPosts.matching(clients.open(access), access, post, since));
        } catch (CallFailed e) {
            return new Candidates.NotRead(e.failure());
        }
    }

    /** {@inheritDoc} X lists replies of the last seven days only. */
    @Override
    public RemoteComments comments(AccountAccess access, RemoteRef post) {
        try {
            return new RemoteComments.Listed(List.copyOf(conversation.replies(clients.open(access), access, number(post))));
        } catch (CallFailed e) {
            return new RemoteComments.NotListed(e.failure());
        }
    }

    @Override
    public ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        try {
            var now = clients.open(access).setHidden(Long.parseLong(commentId), hidden);
            answers.answered(commentId, now);
            return now == hidden ? new ActOutcome.Done() : new ActOutcome.NotDone(failures.unreadable().failure());
        } catch (CallFailed e) {
            return new ActOutcome.NotDone(e.failure());
        }
    }

    /**
     * {@inheritDoc} X lets nobody read whether a reply is hidden; it only answers so when it is hidden or shown. That the reply still
     * stands is read; whether it is hidden is what X answered in the last quarter of an hour, and otherwise not known. Hiding again is
     * harmless and tells.
     */
    @Override
    public Presence inspectComment(AccountAccess access, RemoteRef post, String commentId) {
        try {
            if (clients.open(access).find(Long.parseLong(commentId)).isEmpty()) {
                return new Presence.Gone();
            }
            return answers.recent(commentId).<Presence>map(hidden -> hidden ? new Presence.Hidden() : new Presence.Live())
                .orElseGet(() -> new Presence.NotKnown(untold()));
        } catch (CallFailed e) {
            return new Presence.NotKnown(e.failure());
        }
    }

    private static long number(RemoteRef ref) {
        return Long.parseLong(ref.id());
    }

    private static Failure untold() {
        return new Failure(Failure.Kind.MANUAL,
            "X does not tell whether a reply is hidden. Hiding it once more is harmless and makes sure.", Duration.ZERO);
    }
}
