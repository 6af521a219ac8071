package gatepost.launcher.demo;

import gatepost.core.account.ConnectAccount;
import gatepost.core.account.CredentialOpener;
import gatepost.core.account.Credentials;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.account.SocialAccounts;
import gatepost.core.shared.Actor;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The demo school's accounts: invented secrets, sealed like real ones, which the simulated networks are told of. */
@Singleton
class DemoAccounts {

    static final String PAGE_ID = "104627913350";
    static final String USER_ID = "1730554101";

    private static final String APP_ID = "900100200";
    private static final String HANDLE = "WillowbrookPri";
    private static final int SECRET_BYTES = 24;

    private final ConnectAccount connect;
    private final SocialAccounts accounts;
    private final CredentialOpener opener;
    private final SecureRandom random = new SecureRandom();

    DemoAccounts(ConnectAccount connect, SocialAccounts accounts, CredentialOpener opener) {
        this.connect = connect;
        this.accounts = accounts;
        this.opener = opener;
    }

    /** Connects one account on each network, with fresh secrets. */
    @Transactional(propagation = Propagation.MANDATORY)
    void connect(Actor actor) {
        connect.connect(actor, Network.FACEBOOK, PAGE_ID, DemoSchool.NAME, HANDLE, secrets("token", "appSecret"));
        connect.connect(actor, Network.X, USER_ID, DemoSchool.NAME, HANDLE,
                secrets("consumerKey", "consumerSecret", "token", "tokenSecret"));
    }

    /** Sets the accounts up in the simulated networks; where they are known already, nothing changes. */
    void provision(URI networks) {
        var control = new SimulatorControl(networks);
        for (var account : accounts.findBySchoolIdOrderByNetworkAscAndNameAsc(DemoSchool.ID)) {
            switch (account.network()) {
                case FACEBOOK -> control.post("facebook/pages", page(account));
                case X -> control.post("x/users", user(account));
            }
        }
    }

    private Map<String, String> page(SocialAccount account) {
        var secret = opener.access(account).credentials();
        return Map.of("id", account.remoteId(), "name", account.name(), "appId", APP_ID,
                "token", secret.part("token"), "appSecret", secret.part("appSecret"));
    }

    private Map<String, String> user(SocialAccount account) {
        var secret = opener.access(account).credentials();
        return Map.of("id", account.remoteId(), "handle", account.handle(), "name", account.name(),
                "consumerKey", secret.part("consumerKey"), "consumerSecret", secret.part("consumerSecret"),
                "token", secret.part("token"), "tokenSecret", secret.part("tokenSecret"));
    }

    private Credentials secrets(String... names) {
        return new Credentials(Stream.of(names).collect(Collectors.toMap(name -> name, name -> secret())));
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
