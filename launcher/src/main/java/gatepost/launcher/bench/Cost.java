package gatepost.launcher.bench;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a start has cost.
 *
 * @param wall by the clock, which counts a busy machine's other work too
 * @param cpu  of the process and of those that it has started, user and system
 */
record Cost(Duration wall, Duration cpu) {

    /** The cost until now of a process started at this {@link System#nanoTime()}. */
    static Cost since(long begun, ProcessHandle process) {
        var wall = Duration.ofNanos(System.nanoTime() - begun);
        return new Cost(wall, Stream.concat(Stream.of(process), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus));
    }

    Cost plus(Cost other) {
        return new Cost(wall.plus(other.wall), cpu.plus(other.cpu));
    }
}
