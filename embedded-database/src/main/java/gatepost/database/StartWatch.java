package gatepost.database;

/** Reads the server's log while it starts. */
final class StartWatch {

    private boolean portTaken;

    /** Takes the next line in; true when it says that connections are taken from now on. */
    boolean isReady(String line) {
        portTaken |= line.contains("Can't start server: Bind on TCP/IP port");
        return line.contains(": ready for connections.");
    }

    /** What the lines so far say about a server that has ended. */
    Start outcomeAtEnd() {
        return portTaken ? new Start.PortTaken() : new Start.Ended();
    }
}
