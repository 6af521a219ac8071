package gatepost.worker.killing;

import gatepost.core.account.Network;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Candidates;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.Health;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.PublishOutcome;
import gatepost.core.account.port.RemoteComments;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A real connector, in a process that may die before or after each call. */
public record HaltingConnector(Connector inner, HaltPlan plan, Set<UUID> stagedFor) implements Connector {

    public HaltingConnector(Connector inner, HaltPlan plan) {
        this(inner, plan, ConcurrentHashMap.newKeySet());
    }

    @Override
    public Network network() {
        return inner.network();
    }

    @Override
    public Health health(AccountAccess access) {
        return inner.health(access);
    }

    @Override
    public Optional<Duration> rest(AccountAccess access) {
        return inner.rest(access);
    }

    @Override
    public boolean fetchesPictures() {
        return inner.fetchesPictures();
    }

    @Override
    public StageOutcome stage(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        var first = stagedFor.add(access.accountId());
        plan.at(access.accountId(), first ? HaltPoint.BEFORE_STAGE : HaltPoint.BEFORE_SECOND_STAGE);
        var outcome = inner.stage(access, post, staged);
        plan.at(access.accountId(), HaltPoint.AFTER_STAGE);
        return outcome;
    }

    @Override
    public PublishOutcome publish(AccountAccess access, OutgoingPost post, List<RemoteRef> staged) {
        plan.at(access.accountId(), HaltPoint.BEFORE_PUBLISH);
        var outcome = inner.publish(access, post, staged);
        plan.at(access.accountId(), HaltPoint.AFTER_PUBLISH);
        return outcome;
    }

    @Override
    public Presence inspect(AccountAccess access, RemoteRef ref) {
        var presence = inner.inspect(access, ref);
        plan.at(access.accountId(), HaltPoint.AFTER_INSPECT);
        return presence;
    }

    @Override
    public ActOutcome remove(AccountAccess access, RemoteRef ref) {
        plan.at(access.accountId(), HaltPoint.BEFORE_REMOVE);
        var outcome = inner.remove(access, ref);
        plan.at(access.accountId(), HaltPoint.AFTER_REMOVE);
        return outcome;
    }

    @Override
    public Candidates findCandidates(AccountAccess access, OutgoingPost post, Instant since) {
        var found = inner.findCandidates(access, post, since);
        plan.at(access.accountId(), HaltPoint.AFTER_FIND);
        return found;
    }

    @Override
    public RemoteComments comments(AccountAccess access, RemoteRef post) {
        return inner.comments(access, post);
    }

    @Override
    public ActOutcome setHidden(AccountAccess access, String commentId, boolean hidden) {
        return inner.setHidden(access, commentId, hidden);
    }

    @Override
    public Presence inspectComment(AccountAccess access, RemoteRef post, String commentId) {
        return inner.inspectComment(access, post, commentId);
    }
}
