package gatepost.worker.picture.look;

import gatepost.core.picture.LookWithBetter;
import gatepost.core.shared.Trace;
import gatepost.core.shared.WorkerFacts;
import gatepost.worker.picture.child.PictureLooker;
import gatepost.worker.picture.model.ModelFetch;
import gatepost.worker.picture.model.Models;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the picture check ready before the first picture comes, with the better detector as soon as it is there, and tells which one looks. */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class LookerReadiness {

    private static final Logger LOG = LoggerFactory.getLogger(LookerReadiness.class);

    private final Models models;
    private final PictureLooker looker;
    private final LookWithBetter better;
    private final WorkerFacts facts;
    private final Clock clock;

    LookerReadiness(Models models, PictureLooker looker, LookWithBetter better, WorkerFacts facts, Clock clock) {
        this.models = models;
        this.looker = looker;
        this.better = better;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    void fetch(StartupEvent started) {
        new ModelFetch(models).startInBackground();
    }

    /**
     * Again and again, as the detector changes when its model arrives and the check may have died meanwhile. Not at once: the first page is
     * wanted before the first picture, and a picture that comes earlier starts the check itself.
     */
    @Scheduled(initialDelay = "3s", fixedDelay = "10s")
    void round() {
        try {
            facts.tell(WorkerFacts.DETECTOR, models.inUse().label(), clock.instant());
            looker.warm();
            int again = better.handle(models.inUse());
            if (again > 0) {
                LOG.info("{} pictures in drafts are looked at again, as more can be seen in them now", again);
            }
        } catch (RuntimeException failed) {
            LOG.warn("The picture check could not be made ready, trying again: {}", Trace.of(failed));
        }
    }
}
