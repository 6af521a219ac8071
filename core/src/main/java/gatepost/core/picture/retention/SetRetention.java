package gatepost.core.picture.retention;

import gatepost.core.audit.Audit;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Sets how long a school keeps the originals of its photos. */
@Singleton
public class SetRetention {

    private final Retentions retentions;
    private final Audit audit;
    private final Clock clock;

    SetRetention(Retentions retentions, Audit audit, Clock clock) {
        this.retentions = retentions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, int originalsDays) {
        requireLeader(actor);
        if (!Retention.CHOICES.contains(originalsDays)) {
            throw new UnreadyException(Issue.of("DAYS_NOT_OFFERED", "Choose one of " + Retention.CHOICES + " days.").inField("originalsDays"));
        }
        retentions.remove(actor.schoolId());
        retentions.save(new Retention(actor.schoolId(), originalsDays, clock.instant(), actor.personId()));
        audit.record(actor, "RETENTION_SET", "school", actor.schoolId(), "originals " + originalsDays + " days");
    }

    /** @throws NotAllowedException for whoever does not lead the school */
    public static void requireLeader(Actor.Person actor) {
        if (!RolePolicy.leads(actor.role())) {
            throw new NotAllowedException("How long photos are kept is set by the Headteacher and the leadership team.");
        }
    }
}
