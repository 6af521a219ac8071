package gatepost.worker.account;

import gatepost.core.account.CredentialOpener;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccounts;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.Connector;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands out what is needed to act for an account: its network's connector, and its credentials opened for this moment (A7). */
@Singleton
public class AccountDesk {

    private final SocialAccounts accounts;
    private final CredentialOpener opener;
    private final Map<Network, Connector> connectors;

    AccountDesk(SocialAccounts accounts, CredentialOpener opener, List<Connector> connectors) {
        this.accounts = accounts;
        this.opener = opener;
        this.connectors = connectors.stream().collect(Collectors.toMap(Connector::network, Function.identity()));
    }

    /** A connector and the access it is to be called with. */
    public record Desk(Connector connector, AccountAccess access) {
    }

    /** @throws IllegalStateException if the account is not there, or this build has no connector for its network */
    public Desk open(UUID schoolId, UUID accountId) {
        var account = accounts.findBySchoolIdAndId(schoolId, accountId)
                .orElseThrow(() -> new IllegalStateException("No account " + accountId + " at school " + schoolId));
        var connector = connectors.get(account.network());
        if (connector == null) {
            throw new IllegalStateException("No connector for " + account.network());
        }
        return new Desk(connector, opener.access(account));
    }
}
