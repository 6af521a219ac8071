package gatepost.core.account.port;

import gatepost.core.account.Network;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One network, as the worker uses it. Implementations hold no state of a post and open no database transaction; they never throw for
 * what a network does: every answer, refusal and silence is an outcome. Each call has its own time limit.
 */
public interface Connector {

    /** The network this connector speaks to. */
    Network network();

    /** Asks the network whether the credentials are good and are this account's. Changes nothing. */
    Health health(AccountAccess access);

    /** Whether this network fetches pictures from us instead of being handed them: then each needs an address. */
    default boolean fetchesPictures() {
        return false;
    }

    /** How long the account has to rest before its network takes another post of it, as the network's own answers told; empty where it need not. */
    default Optional<Duration> rest(AccountAccess access) {
        return Optional.empty();
    }

    /**
     * Takes the next step before publishing, if there is one: hands a picture with its alt text to the network, or has it put together
     * what it was handed. Nothing is public afterwards. Safe to repeat.
     *
     * @param staged what the steps before this one left, in their order
     */
    StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged);

    /**
     * The one irreversible call, sent exactly once and never retried in here.
     *
     * @param staged everything that staging left, in its order
     */
    PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged);

    /** Reads whether a post or photo still stands. */
    Presence inspect(AccountAccess access, RemoteRef ref);

    /** Deletes a post or photo; one that is already gone counts as done. */
    ActOutcome remove(AccountAccess access, RemoteRef ref);

    /** Posts on this account since a time that match the words and the number of pictures. */
    Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since);

    /**
     * Pictures of this post that were handed over since a time and that nothing shows. What other people put there is never among them.
     * Networks that forget such pictures by themselves have none.
     */
    default Strays strays(AccountAccess access, OutgoingPost post, Instant since) {
        return new Strays.Found(List.of());
    }

    /** Every comment or reply under a post, all pages. */
    RemoteComments comments(AccountAccess access, RemoteRef post);

    /** Hides a comment from the public, or shows it again. */
    ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden);

    /** Reads one comment's visibility; on a network without a direct read, through its list under the post. */
    Presence inspectComment(AccountAccess access, RemoteRef post, String commentId);
}
