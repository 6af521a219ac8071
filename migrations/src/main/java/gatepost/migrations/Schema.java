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

    private final Charset charset;
    private final Flyway flyway;

    public Schema(DataSource database) {
        this.charset = new Charset(database);
        this.flyway = Flyway.configure().dataSource(database).locations("classpath:db/migration").load();
    }

    /**
     * Brings the database up to date, alone even where several processes start at once.
     *
     * @throws NewerSchema     where a newer Gatepost has changed the database
     * @throws FlywayException where a change cannot be made
     */
    public void migrate() {
        if (flyway.info().applied().length == 0) {
            charset.makeUnicode();
        }
        refuseNewer();
        flyway.migrate();
    }

    /**
     * Only looks whether the database was changed by a newer Gatepost, or cannot keep what people write.
     *
     * @throws NewerSchema  where it was
     * @throws OtherCharset where it cannot
     */
    public void refuseNewer() {
        charset.requireUnicode();
        Arrays.stream(flyway.info().applied()).filter(change -> NEWER.contains(change.getState())).map(MigrationInfo::getVersion)
            .max(Comparator.naturalOrder())
            .ifPresent(version -> {
                throw new NewerSchema(version.getVersion());
            });
    }
}
