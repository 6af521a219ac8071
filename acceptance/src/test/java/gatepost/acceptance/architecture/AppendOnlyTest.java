package gatepost.acceptance.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {

    /** Relative to this module, where the tests run. */
    private static final Path MIGRATIONS = Path.of("../migrations/src/main/resources/db/migration");

    private final House product = House.product();
    private final House planted = House.planted("history");

    @Test
    void noStatementChangesHistory() {
        AppendOnlyRules.noStatementChangesHistory().check(product.compiled());
        assertThat(planted.reproach(AppendOnlyRules.noStatementChangesHistory()))
                .contains("UPDATE decision", "DELETE FROM audit_entry").doesNotContain("Reading");
    }

    @Test
    void noRepositoryOfHistoryCanChangeIt() {
        product.obeys(AppendOnlyRules.noRepositoryOfHistoryCanChangeIt());
        assertThat(planted.reproach(AppendOnlyRules.noRepositoryOfHistoryCanChangeIt()))
                .contains("can change decision: update", "can change decision: deleteById");
    }

    @Test
    void everyTableOfHistoryIsWrittenByAStatementThatTheScanSees() {
        var added = product.compiled().stream().flatMap(it -> StoredText.of(it).stream())
                .flatMap(it -> Sql.added(it, AppendOnlyRules.TABLES).stream()).collect(toSet());
        assertThat(added).isEqualTo(AppendOnlyRules.TABLES);
    }

    @Test
    void everyTableOfHistoryIsInTheSchemaAndNothingCascadesIntoIt() {
        assertThat(AppendOnlyRules.TABLES).allSatisfy(table -> assertThat(definition(table)).as(table).isNotEmpty()
                .doesNotContainIgnoringCase("CASCADE").doesNotContainIgnoringCase("SET NULL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE decision SET kind = ?", "update `decision` d join post p on p.id = d.post_id set d.kind = ?", "UPDATE decision ",
        "DELETE FROM gatepost.decision", "DELETE d FROM decision d JOIN post p ON p.id = d.post_id WHERE p.id = ?",
        "REPLACE INTO decision (id) VALUES (?)", "TRUNCATE TABLE decision", "DROP TABLE IF EXISTS decision",
        "INSERT INTO decision (id) VALUES (?) ON DUPLICATE KEY UPDATE id = id", "SELECT 1; DELETE FROM\n decision"})
    void aStatementThatChangesATableIsUnderstood(String sql) {
        assertThat(Sql.changed(sql, AppendOnlyRules.TABLES)).containsExactly("decision");
    }

    private static String definition(String table) {
        try (var files = Files.list(MIGRATIONS)) {
            return files.map(AppendOnlyTest::read).flatMap(sql -> Stream.of(sql.split(";")))
                    .filter(statement -> statement.contains("TABLE " + table + " ")).collect(joining(";"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
