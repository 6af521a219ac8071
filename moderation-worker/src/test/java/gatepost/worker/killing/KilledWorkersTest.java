package gatepost.worker.killing;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.post.PostState;
import gatepost.core.publication.Attempts;
import gatepost.core.publication.PublicationFacts;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.core.takedown.TakeDownPost;
import gatepost.core.takedown.Takedown;
import gatepost.core.takedown.TakedownState;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.SimulatedNetworks;
import gatepost.worker.testing.WorkerTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workers in processes of their own are ended at every commit boundary of sending and removing, on each network. Others take over, and in
 * the end each post stands exactly once, or is provably gone (I4, I9, I10).
 */
class KilledWorkersTest extends WorkerTest {

    private final List<Death> deaths = new ArrayList<>();

    @Override
    protected boolean working() {
        return false;
    }

    /** One planned death and what is seen of it. */
    private static final class Death {

        private final PublishingSchool school;
        private final UUID post;
        private final Network network;
        private final HaltPoint point;
        private String found = "";
        private boolean asked;

        Death(PublishingSchool school, UUID post, Network network, HaltPoint point) {
            this.school = school;
            this.post = post;
            this.network = network;
            this.point = point;
        }
    }

    @Test
    void whereverAWorkerDiesEachPostEndsExactlyOnceOnEachNetworkOrIsProvablyGone(@TempDir Path plan) throws IOException {
        for (var point : HaltPoint.values()) {
            prepare(point, plan);
        }
        // Only what is under test is left to the workers that die.
        sql("DELETE FROM scheduled_tasks WHERE task_name NOT IN ('PUBLISH', 'RECONCILE', 'TAKE_DOWN')");
        try (var workers = new MortalWorkers(settings(plan), Path.of("target", "killed-workers.log"))) {
            eventually().atMost(Duration.ofMinutes(4)).until(() -> {
                workers.keep(2);
                deaths.forEach(death -> look(plan, death));
                return deaths.stream().noneMatch(death -> death.found.isEmpty());
            });
            eventually().atMost(Duration.ofMinutes(2)).until(() -> {
                workers.keep(2);
                return deaths.stream().map(this::settled).reduce(true, Boolean::logicalAnd);
            });
            assertThat(workers.deaths()).isEqualTo(deaths.size());
        }
        System.out.println(table());
        deaths.forEach(this::assertExactlyOnceOrGone);
    }

    private void prepare(HaltPoint point, Path plan) throws IOException {
        var school = newPublishingSchool();
        if (point == HaltPoint.AFTER_FIND) {
            PublishingSchool.BOTH.forEach(network -> networks().arm(network, SimulatedNetworks.publishing(network), "COMMIT_THEN_DROP", 1));
        }
        var post = school.approved(school.people().draft("What a morning on the field!", school.both()), 2);
        if (point == HaltPoint.AFTER_FIND || point.removing()) {
            for (var network : PublishingSchool.BOTH) {
                school.publish(post, network);
            }
        }
        if (point.removing()) {
            bean(TakeDownPost.class).handle(school.people().head(), post, "The wrong picture", Set.of());
        }
        for (var network : PublishingSchool.BOTH) {
            deaths.add(new Death(school, post, network, point));
            HaltPlan.plan(plan, school.account(network).id(), point);
        }
    }

    private Map<String, String> settings(Path plan) {
        return Map.ofEntries(
                Map.entry("DATABASE_URL", text("datasources.default.url")),
                Map.entry("DATABASE_USER", text("datasources.default.username")),
                Map.entry("DATABASE_PASSWORD", text("datasources.default.password")),
                Map.entry("DATABASE_CONNECTIONS", "6"),
                Map.entry("GATEPOST_DATA", text("gatepost.data")),
                Map.entry("GATEPOST_KEYS", text("gatepost.keys")),
                Map.entry("GATEPOST_MIGRATE", "false"),
                Map.entry("GATEPOST_NETWORKS_FACEBOOK_BASE_URL", text("gatepost.networks.facebook.base-url")),
                Map.entry("GATEPOST_NETWORKS_X_BASE_URL", text("gatepost.networks.x.base-url")),
                Map.entry("GATEPOST_NETWORKS_X_WEB_URL", text("gatepost.networks.x.web-url")),
                Map.entry("GATEPOST_PUBLICATION_READS", text("gatepost.publication.reads")),
                Map.entry("GATEPOST_WORKER_ENABLED", "true"),
                // One job at a time: whoever dies takes exactly one job along.
                Map.entry("GATEPOST_WORKER_THREADS", "1"),
                Map.entry("GATEPOST_TESTING_HALT_PLAN", plan.toString()));
    }

    private String text(String property) {
        return context().getProperty(property, String.class).orElseThrow();
    }

    /** Notes in which state a dead worker left its publication, before anybody takes over. */
    private void look(Path plan, Death death) {
        if (death.found.isEmpty() && HaltPlan.struck(plan, death.school.account(death.network).id(), death.point)) {
            var publication = death.school.publication(death.post, death.network);
            death.found = death.point.removing()
                    ? publication.state() + ", takedown " + death.school.takedown(death.post, death.network).map(Takedown::state).orElseThrow()
                    : publication.state() + ", attempt " + transaction(() -> bean(Attempts.class).newest(death.school.id(), publication.id())
                            .orElseThrow().phase());
        }
    }

    private boolean settled(Death death) {
        var publication = death.school.publication(death.post, death.network);
        if (death.point.removing()) {
            return death.school.takedown(death.post, death.network).orElseThrow().state() == TakedownState.CONFIRMED
                    && death.school.state(death.post) == PostState.REMOVED;
        }
        if (transaction(() -> bean(PublicationFacts.class).needsDecision(publication))) {
            assertThat(publication.state()).isEqualTo(PublicationState.UNKNOWN);
            assertThat(networks().everPosted(death.school.account(death.network))).as("a person is asked only about what is not there").isEmpty();
            death.asked = true;
            bean(ResolvePublication.class).handle(death.school.people().head(), death.post, publication.id(), Resolution.SEND_AGAIN);
        }
        return publication.state() == PublicationState.PUBLISHED
                && number("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'CLEAR_STAGED' AND execution_time < UTC_TIMESTAMP(6)") == 0;
    }

    private void assertExactlyOnceOrGone(Death death) {
        var account = death.school.account(death.network);
        var here = death.point + " on " + death.network;
        assertThat(networks().everPosted(account)).as(here).hasSize(1);
        assertThat(death.asked).as(here).isEqualTo(death.point == HaltPoint.BEFORE_PUBLISH);
        if (death.point.removing()) {
            assertThat(networks().standing(account)).as(here).isEmpty();
            assertThat(networks().pictures(account)).as(here).isEmpty();
        } else {
            assertThat(networks().standing(account)).as(here).hasSize(1);
        }
    }

    private String table() {
        var lines = new StringBuilder("%n%-20s %-9s %-36s %-24s %-6s %-8s %s%n".formatted("worker dies", "network", "left behind",
                "in the end", "asked", "ever/now", "pictures"));
        deaths.forEach(death -> {
            var account = death.school.account(death.network);
            var end = death.point.removing() ? "gone, takedown " + death.school.takedown(death.post, death.network).orElseThrow().state()
                    : death.school.publication(death.post, death.network).state().name();
            lines.append("%-20s %-9s %-36s %-24s %-6s %-8s %d%n".formatted(death.point, death.network, death.found, end,
                    death.asked ? "yes" : "no", networks().everPosted(account).size() + "/" + networks().standing(account).size(),
                    networks().pictures(account).size()));
        });
        return lines.toString();
    }
}
