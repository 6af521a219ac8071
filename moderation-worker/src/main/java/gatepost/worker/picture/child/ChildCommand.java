package gatepost.worker.picture.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the child is started.
 *
 * @param mainClass its main class
 * @param classPath its class path
 * @param heapMegabytes its Java heap at most; pixels live outside it
 * @param nativeMegabytes the memory in all at which it gives up
 */
record ChildCommand(String mainClass, String classPath, int heapMegabytes, int nativeMegabytes) {

    private static final List<String> KEPT_VARIABLES = List.of("PATH", "HOME", "TMPDIR", "LANG", "LC_ALL");

    /** The shipped child, from the class path that this process runs from. */
    static ChildCommand shipped() {
        return new ChildCommand(LookerMain.class.getName(), System.getProperty("java.class.path"), 320, 1400);
    }

    ProcessBuilder builder(Path modelsFolder, Path scratch) {
        ProcessBuilder builder = new ProcessBuilder(Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null", // a dump would hold a child's picture
                "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + scratch,
                "-Dlog4j2.statusLoggerLevel=OFF", "-Dlog4j2.simplelogLevel=OFF", // libraries quote what they read
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.bytedeco.javacpp.maxPhysicalBytes=" + nativeMegabytes + "m",
                "-cp", classPath, mainClass, modelsFolder.toAbsolutePath().toString()).toList());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT_VARIABLES); // no password or key of the parent's
        environment.put("OPENCV_LOG_LEVEL", "SILENT");
        environment.put("OMP_THREAD_LIMIT", "1"); // two threads would read one line no sooner and cost twice as much
        environment.put("OPENCV_IO_MAX_IMAGE_PIXELS", "100000000");
        return builder;
    }
}
