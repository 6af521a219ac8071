package gatepost.worker.account;

import gatepost.core.account.CredentialOpener;
import gatepost.core.account.SocialAccounts;
import gatepost.core.account.port.ActOutcome;
import gatepost.core.account.port.Connector;
import java.lang.reflect.Proxy;
import java.util.List;

/** Hands out connectors of networks that agree to every removal and do none; everything else is the real thing. */
public final class DeafDesk extends AccountDesk {

    public DeafDesk(SocialAccounts accounts, CredentialOpener opener, List<Connector> connectors) {
        super(accounts, opener, connectors.stream().map(DeafDesk::deaf).toList());
    }

    private static Connector deaf(Connector real) {
        return (Connector) Proxy.newProxyInstance(DeafDesk.class.getClassLoader(), new Class<?>[] {Connector.class}, (_, method, arguments) ->
                method.getName().equals("remove") ? new ActOutcome.Done() : method.invoke(real, arguments));
    }
}
