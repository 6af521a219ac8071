package gatepost.core.account.port;

/** What a network says when it is asked whether an account's credentials are good. */
public sealed interface Health {

    /** They are, and they are this account's. */
    record Well() implements Health {
    }

    /** A person has to do something before anything can be sent: the failure says what. */
    record Ill(Failure failure) implements Health {
    }

    /** The network could not be asked. */
    record NotAsked(Failure failure) implements Health {
    }

    /** What a failed question means: only what a person must put right is an illness. */
    static Health of(Failure failure) {
        return failure.passing() ? new NotAsked(failure) : new Ill(failure);
    }
}
