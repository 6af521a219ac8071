package gatepost.worker.account;

import gatepost.core.account.AccountHealths;
import gatepost.core.account.RecordHealth;
import gatepost.core.account.SocialAccount;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.Health;
import gatepost.core.shared.Trace;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks each network once a day whether an account's credentials are still good, so that people hear of it before a post is due (A8). */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
public class CheckAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAccounts.class);
    private static final Duration EVERY = Duration.ofHours(24);
    private static final int AT_ONCE = 20;

    private final AccountHealths healths;
    private final AccountDesk desks;
    private final RecordHealth record;
    private final Clock clock;

    CheckAccounts(AccountHealths healths, AccountDesk desks, RecordHealth record, Clock clock) {
        this.healths = healths;
        this.desks = desks;
        this.record = record;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "5m")
    void round() {
        try {
            healths.due(clock.instant().minus(EVERY), AT_ONCE).forEach(this::check);
        } catch (RuntimeException failed) {
            LOG.warn("Accounts could not be checked, trying again: {}", Trace.of(failed));
        }
    }

    /** Asks about one account and notes the answer. */
    public void check(SocialAccount account) {
        record.handle(account, health(account));
    }

    /** One that throws was asked about as well: noted like the others, it does not take their turn in every round. */
    private Health health(SocialAccount account) {
        try {
            var desk = desks.open(account.schoolId(), account.id());
            return desk.connector().health(desk.access());
        } catch (RuntimeException failed) {
            LOG.warn("Account {} could not be checked: {}", account.id(), Trace.of(failed));
            return new Health.NotAsked(new Failure(Failure.Kind.TRANSIENT, "The account could not be asked about.", Duration.ZERO));
        }
    }
}
