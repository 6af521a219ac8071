package gatepost.database;

/** How an attempt to start the server went. */
sealed interface Start {

    record Ready(Process process) implements Start {
    }

    record PortTaken() implements Start {
    }

    record Ended() implements Start {
    }
}
