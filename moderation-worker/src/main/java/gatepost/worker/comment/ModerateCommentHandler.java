package gatepost.worker.comment;

import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.comment.ModerationOrder;
import gatepost.core.comment.ModerationOrders;
import gatepost.core.shared.JobKind;
import gatepost.worker.account.AccountDesk;
import gatepost.worker.account.Bulkhead;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Hides a comment on its network or shows it again, and believes nothing but the read that follows. */
@Singleton
class ModerateCommentHandler implements JobHandler {

    /** How long to go on trying before a person is told: a comment that stays must not wait for long (M3). */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration SOON = Duration.ofSeconds(1);

    private final ModerationOrders orders;
    private final AccountDesk desks;
    private final Bulkhead bulkhead;
    private final Clock clock;

    ModerateCommentHandler(ModerationOrders orders, AccountDesk desks, Bulkhead bulkhead, Clock clock) {
        this.orders = orders;
        this.desks = desks;
        this.bulkhead = bulkhead;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.MODERATE_COMMENT;
    }

    @Override
    public JobResult run(UUID schoolId, UUID commentId) {
        return orders.open(schoolId, commentId)
                .map(order -> bulkhead.pass(order.comment().network(), () -> carryOut(order))).orElseGet(JobResult.Done::new);
    }

    private JobResult carryOut(ModerationOrder order) {
        if (order.hide() && !order.evidenceKept()) {
            return giveUp(order, "It was not hidden, because nothing was kept of it. Hide it again.");
        }
        try {
            return callAndRead(order);
        } catch (RuntimeException failed) {
            // the scheduler tries again; only when that took too long a person is told
            if (elapsed(order).compareTo(PATIENCE) >= 0) {
                giveUp(order, "Gatepost could not act for this account. " + byHand(order));
            }
            throw failed;
        }
    }

    private JobResult callAndRead(ModerationOrder order) {
        var desk = desks.open(order.comment().schoolId(), order.comment().accountId());
        var remoteId = order.comment().remoteId();
        var called = desk.connector().setHidden(desk.access(), remoteId, order.hide());
        var read = desk.connector().inspectComment(desk.access(), new RemoteRef(RemoteKind.POST, order.post().remoteId()), remoteId);
        return orders.conclude(order, read) ? new JobResult.Done() : notYet(order, failure(called, read));
    }

    private JobResult notYet(ModerationOrder order, Optional<Failure> failure) {
        var wait = failure.map(Failure::retryAfter).filter(Duration::isPositive).orElse(longer(elapsed(order), SOON));
        var hopeless = failure.isPresent() && !failure.get().passing();
        if (hopeless || elapsed(order).plus(wait).compareTo(PATIENCE) > 0) {
            return giveUp(order, failure.map(Failure::sentence).orElse("The network took the call and nothing changed.") + " " + byHand(order));
        }
        return new JobResult.Again(clock.instant().plus(wait));
    }

    private JobResult giveUp(ModerationOrder order, String sentence) {
        orders.giveUp(order, sentence);
        return new JobResult.Done();
    }

    private static Optional<Failure> failure(ActOutcome called, Presence read) {
        if (called instanceof ActOutcome.NotDone(var failure)) {
            return Optional.of(failure);
        }
        return read instanceof Presence.NotKnown(var failure) ? Optional.of(failure) : Optional.empty();
    }

    private Duration elapsed(ModerationOrder order) {
        return Duration.between(order.askedAt(), clock.instant());
    }

    private static String byHand(ModerationOrder order) {
        var network = order.comment().network().label();
        return order.hide() ? "It can still be seen: hide it on " + network + " itself, or try again."
                : "It is still hidden: show it on " + network + " itself, or try again.";
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
