package gatepost.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Makes the server's own tables from the vendor's SQL, as its install script does, but without a shell. */
final class SystemTables {

    private static final List<String> VENDOR_SQL = List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql", "mariadb_sys_schema.sql");

    // The server reads one statement a line here.
    private static final String BEFORE = """
            CREATE DATABASE IF NOT EXISTS mysql;
            USE mysql;
            SET @auth_root_socket='root';
            """;
    private static final String WITHOUT_ROOT = """
            DELETE FROM mysql.global_priv WHERE User = 'root';
            DELETE FROM mysql.proxies_priv;
            """;

    private SystemTables() {
    }

    static void install(Distribution distribution) throws IOException {
        Files.createDirectories(distribution.template());
        var log = distribution.root().resolve("install.log");
        var process = new ProcessBuilder(command(distribution))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try (var sql = process.getOutputStream()) {
            sql.write(BEFORE.getBytes(StandardCharsets.UTF_8));
            for (var file : VENDOR_SQL) {
                Files.copy(distribution.share().resolve(file), sql);
            }
            sql.write(WITHOUT_ROOT.getBytes(StandardCharsets.UTF_8));
        }
        if (exitCode(process) != 0) {
            throw new EmbeddedServerException("The database could not be installed; the reason is in " + log);
        }
    }

    private static List<String> command(Distribution distribution) {
        var command = new ArrayList<String>();
        command.add(distribution.server().toString());
        command.add("--no-defaults");
        command.add("--datadir=" + distribution.template());
        command.addAll(distribution.commonOptions());
        command.addAll(List.of("--tmpdir=" + distribution.template(), "--bootstrap", "--silent-startup", "--log-warnings=0",
                "--enforce-storage-engine=", "--max-allowed-packet=8M", "--net-buffer-length=16K"));
        return command;
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database was being installed", e);
        }
    }
}
