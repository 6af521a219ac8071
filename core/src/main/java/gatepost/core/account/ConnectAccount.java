package gatepost.core.account;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Adds an account of the actor's school, its credentials sealed before they are stored. */
@Singleton
public class ConnectAccount {

    private final SocialAccounts accounts;
    private final CredentialSealer sealer;
    private final Audit audit;
    private final Clock clock;

    ConnectAccount(SocialAccounts accounts, CredentialSealer sealer, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.sealer = sealer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Connects an account that the school has not yet. */
    @Transactional
    public SocialAccount connect(Actor actor, Network network, String remoteId, String name, String handle, Credentials credentials) {
        var account = new SocialAccount(actor.schoolId(), Ids.next(), network, remoteId, name, handle, clock.instant());
        accounts.add(account.schoolId(), account.id(), network, remoteId, name, handle,
            sealer.seal(account.schoolId(), account.id(), credentials), account.createdAt());
        audit.record(actor, "ACCOUNT_CONNECTED", "account", account.id(), network.label() + " " + remoteId);
        return account;
    }
}
