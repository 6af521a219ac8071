package gatepost.launcher.bench.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that ship with the benchmark: one entry a line, {@code # } starts a comment, {@code \n} stands for a line break. */
final class Lines {

    private Lines() {
    }

    static List<String> of(String resource) {
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ")).map(line -> line.replace("\\n", "\n")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + resource + " cannot be read.", e);
        }
    }
}
