package gatepost.launcher.bench.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the kernel says of a process's memory; shared pages count in every process that has them. */
final class Resident {

    private Resident() {
    }

    /** @param what a line of {@code /proc/PID/status}: {@code VmRSS} now, {@code VmHWM} at most so far
     *  @return megabytes, 0 for a process that has ended */
    static long megabytes(ProcessHandle process, String what) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(what)).map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong)
                    .map(kilobytes -> kilobytes / 1024).findFirst().orElse(0);
        } catch (IOException e) {
            return 0; // it has ended
        }
    }
}
