package gatepost.migrations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The database schema this build knows. */
public final class Schema {

    private static final Set<MigrationState> NEWER = Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final Flyway flyway;

    public Schema(DataSource database) {
        this.flyway = Flyway.configure().dataSource(database).locations("classpath:db/migration").load();
    }

    /**
     * Brings the database up to date, alone even where several processes start at once.
     *
     * @throws NewerSchema     where a newer Gatepost has changed the database
     * @throws FlywayException where a change cannot be made
     */
    public void migrate() {
        refuseNewer();
        flyway.migrate();
    }

    /**
     * Only looks whether the database was changed by a newer Gatepost.
     *
     * @throws NewerSchema where it was
     */
    public void refuseNewer() {
        Arrays.stream(flyway.info().applied()).filter(change -> NEWER.contains(change.getState())).map(MigrationInfo::getVersion)
            .max(Comparator.naturalOrder())
            .ifPresent(version -> {
                throw new NewerSchema(version.getVersion());
            });
    }
}
