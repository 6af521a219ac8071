package gatepost.launcher.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that serves HTTP, timed from the start of its JVM to its first answer, and then ended. */
public final class StartedJvm {

    private static final Pattern ADDRESS = Pattern.compile("runs at (http://\\S+)");
    private static final Pattern SERVER_LIBRARY = Pattern.compile("^(micronaut-(inject|core|core-reactive|aop|context|context-propagation"
            + "|http|http-netty|http-server|http-server-netty|buffer-netty|router|runtime|retry|discovery-core|json-core|jackson-core"
            + "|serde-api|serde-support|serde-jackson)|netty-[a-z0-9-]+|reactor-core|reactive-streams|slf4j-api|logback-(core|classic)"
            + "|jakarta\\.[a-z.-]+|snakeyaml|jackson-[a-z0-9-]+)-[0-9]");

    private StartedJvm() {
    }

    static Cost firstAnswer(List<String> flags, Class<?> main, String classPath, List<String> arguments) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            long begun = System.nanoTime();
            var process = new ProcessBuilder(command(flags, main, classPath, arguments)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try {
                var request = HttpRequest.newBuilder(address(process)).build();
                client.send(request, BodyHandlers.discarding());
                return Cost.since(begun, process.toHandle());
            } finally {
                process.toHandle().destroy();
                process.waitFor();
            }
        }
    }

    /** The command that starts a program in a JVM like this one. */
    public static List<String> command(List<String> flags, Class<?> main, String classPath, List<String> arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return command;
    }

    private static URI address(Process process) throws IOException {
        for (var line = process.inputReader().readLine(); line != null; line = process.inputReader().readLine()) {
            var match = ADDRESS.matcher(line);
            if (match.find()) {
                return URI.create(match.group(1));
            }
        }
        throw new IOException("The program ended before it served anything");
    }

    /**
     * This module's classes, which hold no bean that starts by itself, and of the libraries only what a Micronaut server stands on: those
     * that we add to it are part of what we cost.
     */
    static String classPathOfAnEmptyServer() {
        var libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> SERVER_LIBRARY.matcher(Path.of(entry).getFileName().toString()).find());
        return Stream.concat(Stream.of(ownClasses()), libraries).collect(Collectors.joining(File.pathSeparator));
    }

    private static String ownClasses() {
        return Path.of(URI.create(StartedJvm.class.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
    }
}
