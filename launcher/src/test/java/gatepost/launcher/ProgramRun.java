package gatepost.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the command line in a JVM of its own, as the script does it.
 *
 * @param out what it wrote on standard output, line by line
 * @param err what it wrote on standard error
 */
record ProgramRun(int exitCode, List<String> out, String err) {

    static ProcessBuilder builder(Path models, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("GATEPOST_MODELS", models.toString());
        return builder;
    }

    /** Runs to the end with this input, and no model but the one that the build carries. */
    static ProgramRun of(Path folder, String input, String... arguments) throws IOException, InterruptedException {
        var in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
        var err = Files.createTempFile(folder, "err", "");
        var process = builder(folder.resolve("no-models"), arguments)
                .redirectInput(in.toFile()).redirectError(new File(err.toString())).start();
        var out = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        return new ProgramRun(process.waitFor(), out, Files.readString(err));
    }
}
