package gatepost.core.account;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Gives an account new credentials. They must be those of the same account on the network: with another one's, everything that was
 * approved for this account would appear somewhere else.
 */
@Singleton
public class ReconnectAccount {

    private final SocialAccounts accounts;
    private final CredentialSealer sealer;
    private final Audit audit;

    ReconnectAccount(SocialAccounts accounts, CredentialSealer sealer, Audit audit) {
        this.accounts = accounts;
        this.sealer = sealer;
        this.audit = audit;
    }

    /**
     * @param remoteId whose credentials they are, as the network itself says
     * @throws NotAllowedException when that is somebody else
     */
    @Transactional
    public void reconnect(Actor actor, UUID accountId, String remoteId, Credentials credentials) {
        var account = accounts.findBySchoolIdAndId(actor.schoolId(), accountId).orElseThrow(() -> new MissingException("account"));
        if (!account.remoteId().equals(remoteId)) {
            throw new NotAllowedException("This is another account on %s. Sign in there as the one that was connected before."
                .formatted(account.network().label()));
        }
        accounts.reseal(account.schoolId(), account.id(), sealer.seal(account.schoolId(), account.id(), credentials));
        audit.record(actor, "ACCOUNT_RECONNECTED", "account", account.id(), account.network().label() + " " + remoteId);
    }
}
