package gatepost.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.testing.DatabaseTest;
import gatepost.migrations.NewerSchema;
import gatepost.migrations.Schema;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class NewerSchemaTest extends DatabaseTest {

    @Test
    void aDatabaseThatANewerVersionChangedIsRefusedWithASentence() {
        var schema = new Schema(DelegatingDataSource.unwrapDataSource(bean(DataSource.class)));
        schema.migrate();
        sql("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) "
            + "VALUES (9999, '9999', 'from the future', 'SQL', 'V9999__future.sql', 1, 'test', 1, 1)");
        assertThatThrownBy(schema::migrate).isInstanceOf(NewerSchema.class).hasMessageContaining("newer Gatepost").hasMessageContaining("9999");
        assertThatThrownBy(schema::refuseNewer).isInstanceOf(NewerSchema.class);
        assertThat(number("SELECT COUNT(*) FROM flyway_schema_history WHERE version = '9999'")).isEqualTo(1);
    }
}
