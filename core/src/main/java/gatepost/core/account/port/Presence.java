package gatepost.core.account.port;

/** What a read of one remote thing showed. "Removed" is said only after {@link Gone} (I9). */
public sealed interface Presence {

    /** The public can see it. */
    record Live() implements Presence {
    }

    /** It stands there but the public does not see it. */
    record Hidden() implements Presence {
    }

    /** The network answered that there is no such thing. */
    record Gone() implements Presence {
    }

    /** The read itself failed, so nothing is known. */
    record NotKnown(Failure failure) implements Presence {
    }
}
