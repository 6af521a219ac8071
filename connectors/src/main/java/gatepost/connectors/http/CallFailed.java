package gatepost.connectors.http;

import gatepost.core.account.Network;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.PublishOutcome;

/** A call that did not do what was asked, and what that means for us. Its message is the failure's sentence. */
public final class CallFailed extends Exception {

    /** What the failed call can have changed on the network. */
    public enum Effect {
        /** Nothing: it never left, or the network answered that it refuses. */
        NONE,
        /** Nothing, because what it was about is not there. */
        GONE,
        /** Nothing, because the network says that the same already stands there. */
        DUPLICATE,
        /** Nobody knows. */
        UNKNOWN
    }

    private final Effect effect;
    private final transient Failure failure;

    public CallFailed(Effect effect, Failure failure) {
        super(failure.sentence());
        this.effect = effect;
        this.failure = failure;
    }

    /** What it can have changed. */
    public Effect effect() {
        return effect;
    }

    /** What a failed attempt at publishing comes to. */
    public PublishOutcome published(Network network) {
        return switch (effect) {
            case UNKNOWN -> new PublishOutcome.Unknown("It is not known whether the post is on " + network.label() + ". " + failure.sentence());
            case DUPLICATE -> new PublishOutcome.AlreadyThere(failure);
            case NONE, GONE -> new PublishOutcome.Refused(failure);
        };
    }

    /** What a failed attempt at removing comes to: what is not there need not be removed. */
    public ActOutcome removed() {
        return effect == Effect.GONE ? new ActOutcome.Done() : new ActOutcome.NotDone(failure);
    }

    /** Why, in words for people. */
    public Failure failure() {
        return failure;
    }
}
