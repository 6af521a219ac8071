package gatepost.core.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of an exception in logs without its message, which may hold somebody's words or names. */
public final class Trace {

    private static final int FRAMES = 12;

    private Trace() {
    }

    /** Class and place of an exception and of each cause. */
    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(FRAMES)
            .map(cause -> cause.getClass().getName() + Arrays.stream(cause.getStackTrace()).limit(FRAMES)
                .map(frame -> "\n    at " + frame).collect(Collectors.joining()))
            .collect(Collectors.joining("\n  caused by "));
    }
}
