package gatepost.worker.testing;

import gatepost.core.publication.FetchRendition;
import gatepost.core.shared.JobKind;
import gatepost.core.testing.DatabaseTest;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/**
 * A test of the worker on a real database, with the real connectors speaking real HTTP to simulated networks. The worker runs by itself
 * where {@link #working()} says so; otherwise a test runs handlers itself.
 */
public abstract class WorkerTest extends DatabaseTest {

    private final SimulatedNetworks networks = new SimulatedNetworks();
    private final RenditionServer renditions = new RenditionServer(() -> bean(FetchRendition.class));

    /** Whether jobs are claimed and run by themselves. */
    protected abstract boolean working();

    @Override
    protected Map<String, Object> settings() {
        var settings = new HashMap<>(networks.settings());
        settings.put("gatepost.public-url", renditions.address().toString());
        settings.put("gatepost.worker.enabled", working());
        settings.put("gatepost.models", System.getenv().getOrDefault("GATEPOST_MODELS", "no-models-here"));
        settings.put("gatepost.publication.reads", "200ms,300ms");
        settings.put("gatepost.publication.retry-after", "300ms");
        return settings;
    }

    public final SimulatedNetworks networks() {
        return networks;
    }

    /** A new school with an account on each network. */
    protected final PublishingSchool newPublishingSchool() {
        return new PublishingSchool(this);
    }

    /** Runs the handler of one kind once, as a worker that claimed the job does. */
    public final JobResult run(JobKind kind, UUID schoolId, UUID thing) {
        return handler(kind).run(schoolId, thing);
    }

    protected final JobHandler handler(JobKind kind) {
        return context().getBeansOfType(JobHandler.class).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    /** The actions in the audit log on one thing, oldest first. */
    public final List<String> audited(UUID thing) {
        return transaction(() -> {
            try (var connection = bean(DataSource.class).getConnection();
                 var query = connection.prepareStatement("SELECT action FROM audit_entry WHERE thing_id = ? ORDER BY at, id")) {
                query.setString(1, thing.toString());
                var actions = new ArrayList<String>();
                var rows = query.executeQuery();
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
                return actions;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Asks again and again, for as long as a slow machine may need. */
    public static ConditionFactory eventually() {
        return Awaitility.await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(45));
    }

    @AfterEach
    void disarm() {
        networks.disarm();
    }

    @AfterAll
    void closeNetworks() {
        renditions.close();
        networks.close();
    }
}
