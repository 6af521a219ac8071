package gatepost.core.check;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;

/** Sets what the school publishes of itself, and where nobody may link to. Drafts are checked again. */
@Singleton
public class SetDetails {

    private final KnownDetails details;
    private final CheckDrafts drafts;
    private final Audit audit;

    SetDetails(KnownDetails details, CheckDrafts drafts, Audit audit) {
        this.details = details;
        this.drafts = drafts;
        this.audit = audit;
    }

    @Transactional
    public void handle(Actor.Person actor, Set<String> contacts, Set<String> blockedHosts) {
        DetailPolicy.requireKeeper(actor);
        var own = DetailPolicy.contacts(contacts);
        var blocked = DetailPolicy.hosts(blockedHosts);
        details.forget(actor.schoolId());
        own.forEach(contact -> details.save(new KnownDetail(actor.schoolId(), Ids.next(), DetailKind.CONTACT, contact)));
        blocked.forEach(host -> details.save(new KnownDetail(actor.schoolId(), Ids.next(), DetailKind.BLOCKED_HOST, host)));
        audit.record(actor, "SCHOOL_DETAILS_SET", "school", actor.schoolId(),
                own.size() + " contacts, blocked: " + String.join(", ", blocked));
        drafts.ask(actor.schoolId());
    }
}
