package gatepost.worker.account;

import gatepost.core.account.CredentialOpener;
import gatepost.core.account.SocialAccounts;
import gatepost.core.account.port.Connector;
import gatepost.worker.killing.HaltPlan;
import gatepost.worker.killing.HaltingConnector;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Hands out connectors in a process that may die around their calls. */
@Singleton
@Replaces(AccountDesk.class)
@Requires(beans = HaltPlan.class)
final class HaltingDesk extends AccountDesk {

    HaltingDesk(SocialAccounts accounts, CredentialOpener opener, List<Connector> connectors, HaltPlan plan) {
        super(accounts, opener, connectors.stream().<Connector>map(connector -> new HaltingConnector(connector, plan)).toList());
    }
}
