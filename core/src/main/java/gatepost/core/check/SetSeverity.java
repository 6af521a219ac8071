package gatepost.core.check;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Sets how much findings of one code hold a post up at this school. Drafts are checked again before they go anywhere. */
@Singleton
public class SetSeverity {

    private final SeveritySettings settings;
    private final CheckDrafts drafts;
    private final Audit audit;
    private final Clock clock;

    SetSeverity(SeveritySettings settings, CheckDrafts drafts, Audit audit, Clock clock) {
        this.settings = settings;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotAllowedException if this person may not, or nobody may choose this severity for this code */
    @Transactional
    public void handle(Actor.Person actor, FindingCode code, Severity severity) {
        SeverityPolicy.requireLeader(actor.role());
        if (!SeverityPolicy.codes().contains(code) || !SeverityPolicy.allowed(code).contains(severity)) {
            throw new NotAllowedException("Findings of this kind cannot be set to this.");
        }
        settings.remove(actor.schoolId(), code);
        if (severity != code.defaultSeverity()) {
            settings.save(new SeveritySetting(actor.schoolId(), code, severity, clock.instant(), actor.personId()));
        }
        audit.record(actor, "SEVERITY_SET", "school", actor.schoolId(), code + " " + severity);
        drafts.ask(actor.schoolId());
    }
}
