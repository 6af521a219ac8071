package gatepost.connectors.http;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, for the log: the kinds of the exceptions and the status, never their messages, which repeat what was sent. */
public record Trail(Throwable thrown) {

    @Override
    public String toString() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).map(Trail::kind).collect(Collectors.joining(" < "));
    }

    private static String kind(Throwable thrown) {
        var name = thrown.getClass().getSimpleName();
        return thrown instanceof OtherAnswer answer ? name + " " + answer.reply().status() : name;
    }
}
