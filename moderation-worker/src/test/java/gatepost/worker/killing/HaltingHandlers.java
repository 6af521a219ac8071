package gatepost.worker.killing;

import gatepost.core.publication.Publication;
import gatepost.core.publication.Publications;
import gatepost.core.shared.JobKind;
import gatepost.core.takedown.Takedown;
import gatepost.core.takedown.Takedowns;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Lets the process die when a handler has done its work and its job has not ended. */
@Singleton
@Requires(beans = HaltPlan.class)
final class HaltingHandlers implements BeanCreatedEventListener<JobHandler> {

    private final HaltPlan plan;
    private final Provider<Accounts> accounts;

    HaltingHandlers(HaltPlan plan, Provider<Accounts> accounts) {
        this.plan = plan;
        this.accounts = accounts;
    }

    @Override
    public JobHandler onCreated(BeanCreatedEvent<JobHandler> event) {
        var handler = event.getBean();
        return switch (handler.kind()) {
            case PUBLISH -> new Halting(handler, HaltPoint.PUBLISH_HANDLED);
            case TAKE_DOWN -> new Halting(handler, HaltPoint.TAKE_DOWN_HANDLED);
            default -> handler;
        };
    }

    private final class Halting implements JobHandler {

        private final JobHandler inner;
        private final HaltPoint point;

        Halting(JobHandler inner, HaltPoint point) {
            this.inner = inner;
            this.point = point;
        }

        @Override
        public JobKind kind() {
            return inner.kind();
        }

        @Override
        public JobResult run(UUID schoolId, UUID thingId) {
            var result = inner.run(schoolId, thingId);
            accounts.get().of(schoolId, thingId).ifPresent(account -> plan.at(account, point));
            return result;
        }
    }

    /** Finds out which account a job is about. */
    @Singleton
    @Requires(beans = HaltPlan.class)
    static class Accounts {

        private final Publications publications;
        private final Takedowns takedowns;

        Accounts(Publications publications, Takedowns takedowns) {
            this.publications = publications;
            this.takedowns = takedowns;
        }

        @Transactional
        Optional<UUID> of(UUID schoolId, UUID thingId) {
            var publication = takedowns.find(schoolId, thingId).map(Takedown::publicationId).orElse(thingId);
            return publications.find(schoolId, publication).map(Publication::accountId);
        }
    }
}
