package gatepost.migrations;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Migrates the database before anything else sees it; {@code gatepost.migrate=false} leaves that to somebody else. */
@Singleton
final class SchemaAtStart implements BeanCreatedEventListener<DataSource>, Ordered {

    private final boolean migrate;

    SchemaAtStart(@Value("${gatepost.migrate:true}") boolean migrate) {
        this.migrate = migrate;
    }

    /** Before the pool is wrapped so that it only gives connections inside a transaction. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        var schema = new Schema(created.getBean());
        if (migrate) {
            schema.migrate();
        } else {
            schema.refuseNewer();
        }
        return created.getBean();
    }
}
