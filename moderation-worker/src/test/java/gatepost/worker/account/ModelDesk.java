package gatepost.worker.account;

import gatepost.core.account.Credentials;
import gatepost.core.account.CredentialOpener;
import gatepost.core.account.SocialAccounts;
import gatepost.core.account.port.AccountAccess;
import gatepost.worker.model.World;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hands out the networks of a world in memory. */
@Singleton
@Replaces(AccountDesk.class)
@Requires(property = World.PROPERTY)
final class ModelDesk extends AccountDesk {

    ModelDesk(SocialAccounts accounts, CredentialOpener opener) {
        super(accounts, opener, List.of());
    }

    @Override
    public Desk open(UUID schoolId, UUID accountId) {
        var world = World.current();
        return new Desk(world.network(accountId), new AccountAccess(accountId, accountId.toString(), "school", new Credentials(Map.of())));
    }
}
