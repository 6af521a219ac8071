package gatepost.core.shared;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.inject.Singleton;
import java.util.UUID;

/** How jobs are written in db-scheduler's table: named by kind and by the school and thing they are about. */
@Singleton
public final class JobQueue {

    private final SchedulerClient client;

    JobQueue(TransactionConnections connections) {
        this.client = SchedulerClient.Builder.create(connections.dataSource()).jdbcCustomization(dialect()).build();
    }

    SchedulerClient client() {
        return client;
    }

    /** MariaDB and MySQL 8 both speak it, SKIP LOCKED included; times are written in UTC. */
    public static JdbcCustomization dialect() {
        return new MySQL8JdbcCustomization(true);
    }

    /** The name under which one job on one thing waits. */
    static TaskInstanceId idOf(JobKind kind, UUID schoolId, UUID thingId) {
        return TaskInstanceId.of(kind.name(), schoolId + "/" + thingId);
    }
}
