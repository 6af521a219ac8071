package gatepost.core.account;

import gatepost.core.account.port.Health;
import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Notes what a network said about an account. What changes is audited; a network that could not be asked changes nothing. */
@Singleton
public class RecordHealth {

    private final AccountHealths healths;
    private final Audit audit;
    private final Clock clock;

    RecordHealth(AccountHealths healths, Audit audit, Clock clock) {
        this.healths = healths;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(SocialAccount account, Health health) {
        switch (health) {
            case Health.Well() -> note(account, true, "");
            case Health.Ill(var failure) -> note(account, false, failure.sentence());
            case Health.NotAsked ignored -> {
                var last = healths.of(account.schoolId(), account.id());
                healths.note(account.schoolId(), account.id(), last.map(AccountHealth::well).orElse(true),
                        last.map(AccountHealth::sentence).orElse(""), clock.instant());
            }
        }
    }

    private void note(SocialAccount account, boolean well, String sentence) {
        var wasWell = healths.of(account.schoolId(), account.id()).map(AccountHealth::well).orElse(true);
        healths.note(account.schoolId(), account.id(), well, sentence, clock.instant());
        if (wasWell != well) {
            audit.record(new Actor.Software(account.schoolId()), well ? "ACCOUNT_WELL_AGAIN" : "ACCOUNT_NEEDS_RECONNECTING", "account",
                    account.id(), account.network().label());
        }
    }
}
