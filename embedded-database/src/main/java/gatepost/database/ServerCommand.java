package gatepost.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The command line of one server. */
record ServerCommand(Distribution distribution, DataFolder folder, Path startupSql, EmbeddedServerSettings settings) {

    static String tablesOption(DataFolder folder) {
        return "--datadir=" + folder.tables();
    }

    List<String> onPort(int port) {
        var command = new ArrayList<>(endingWithUs());
        command.add(distribution.server().toString());
        // First, and the folder next: an orphan is recognised by it, and only the start of a command line can be read.
        command.add("--no-defaults");
        command.add(tablesOption(folder));
        command.addAll(distribution.commonOptions());
        command.addAll(List.of(
                "--tmpdir=" + folder.temporary(),
                "--pid-file=" + folder.pid(),
                "--init-file=" + startupSql,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                // Loopback needs no TLS, and making its key takes seconds at every start.
                "--skip-ssl",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--innodb-buffer-pool-size=64M",
                "--max-allowed-packet=64M"));
        command.addAll(settings.serverOptions());
        return command;
    }

    /** What asks the kernel to end the server with the thread that started it, where the machine has such a thing. */
    private static List<String> endingWithUs() {
        return onPath("setpriv")
                .map(setpriv -> List.of(setpriv.toString(), "--pdeathsig", "TERM", "--"))
                .orElse(List.of());
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
