package gatepost.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What people waited for, beside what was promised; printed, and far too much fails. */
final class Numbers {

    /** One run on a busy machine is no 95th percentile: the benchmark measures that. */
    private static final int SLACK = 4;

    private record Line(String what, Duration took, Duration promised) {
    }

    private final List<Line> lines = new ArrayList<>();

    void add(String what, Duration took, Duration promised) {
        lines.add(new Line(what, took, promised));
    }

    void print() {
        lines.forEach(line -> System.out.println("%-45s %6d ms, promised %6d ms".formatted(line.what, line.took.toMillis(), line.promised.toMillis())));
        assertThat(lines).allSatisfy(line -> assertThat(line.took).as(line.what).isLessThan(line.promised.multipliedBy(SLACK)));
    }
}
