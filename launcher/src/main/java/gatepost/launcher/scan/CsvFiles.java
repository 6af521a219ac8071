package gatepost.launcher.scan;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the CSV files that a command may be given. */
final class CsvFiles {

    private CsvFiles() {
    }

    /** Reads one kind of CSV file. */
    interface Format<T> {
        T read(Reader source) throws IOException;
    }

    static <T> T read(Optional<Path> file, Format<T> format, T without) throws IOException {
        if (file.isEmpty()) {
            return without;
        }
        try (Reader reader = Files.newBufferedReader(file.get())) {
            return format.read(reader);
        }
    }
}
