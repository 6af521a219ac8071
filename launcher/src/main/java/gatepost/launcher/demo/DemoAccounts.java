package gatepost.launcher.demo;

import gatepost.core.account.ConnectAccount;
import gatepost.core.account.CredentialOpener;
import gatepost.core.account.Credentials;
import gatepost.core.account.Network;
import gatepost.core.account.ReconnectAccount;
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
    static final String INSTAGRAM_ID = "17841400455";
    static final String USER_ID = "1730554101";
    static final String MASTODON_ID = "109348227";
    static final String SITE_ID = "willowbrook-primary";

    private static final String APP_ID = "900100200";
    private static final String HANDLE = "WillowbrookPri";
    private static final int SECRET_BYTES = 24;

    private final ConnectAccount connect;
    private final ReconnectAccount reconnect;
    private final SocialAccounts accounts;
    private final CredentialOpener opener;
    private final SecureRandom random = new SecureRandom();

    DemoAccounts(ConnectAccount connect, ReconnectAccount reconnect, SocialAccounts accounts, CredentialOpener opener) {
        this.connect = connect;
        this.reconnect = reconnect;
        this.accounts = accounts;
        this.opener = opener;
    }

    /** Connects one account on each network, with fresh secrets. */
    @Transactional(propagation = Propagation.MANDATORY)
    void connect(Actor actor, URI networks) {
        connect.connect(actor, Network.FACEBOOK, PAGE_ID, DemoSchool.NAME, HANDLE, secrets("token", "appSecret"));
        connect.connect(actor, Network.INSTAGRAM, INSTAGRAM_ID, DemoSchool.NAME, HANDLE, secrets("token", "appSecret"));
        connect.connect(actor, Network.X, USER_ID, DemoSchool.NAME, HANDLE,
                secrets("consumerKey", "consumerSecret", "token", "tokenSecret"));
        connect.connect(actor, Network.MASTODON, MASTODON_ID, DemoSchool.NAME, HANDLE,
                secrets("token").with("address", address(Network.MASTODON, networks)));
        connect.connect(actor, Network.WORDPRESS, SITE_ID, DemoSchool.NAME, SITE_ID,
                secrets("password").with("user", "gatepost").with("address", address(Network.WORDPRESS, networks)));
    }

    /** Sets the accounts up in the simulated networks; where they are known already, nothing changes. */
    void provision(URI networks) {
        var control = new SimulatorControl(networks);
        for (var account : accounts.findBySchoolIdOrderByNetworkAscAndNameAsc(DemoSchool.ID)) {
            switch (account.network()) {
                case FACEBOOK -> control.post("facebook/pages", page(account));
                case INSTAGRAM -> control.post("instagram/accounts", instagram(account));
                case X -> control.post("x/users", user(account));
                case MASTODON -> control.post("mastodon/accounts", mastodon(account, networks));
                case WORDPRESS -> control.post("wordpress/sites", site(account, networks));
            }
        }
    }

    private Map<String, String> mastodon(SocialAccount account, URI networks) {
        var secret = follow(account, networks);
        return Map.of("id", account.remoteId(), "handle", account.handle(), "name", account.name(), "token", secret.part("token"));
    }

    private Map<String, String> site(SocialAccount account, URI networks) {
        var secret = follow(account, networks);
        return Map.of("id", account.remoteId(), "name", account.name(), "user", secret.part("user"), "password", secret.part("password"));
    }

    /** Where the networks took another port than at the last start, the account's server has moved with them. */
    private Credentials follow(SocialAccount account, URI networks) {
        var secret = opener.access(account).credentials();
        var address = address(account.network(), networks);
        if (!secret.part("address").equals(address)) {
            reconnect.reconnect(new Actor.Software(account.schoolId()), account.id(), account.remoteId(), secret.with("address", address));
        }
        return secret;
    }

    private static String address(Network network, URI networks) {
        return networks.resolve(network == Network.WORDPRESS ? "/wordpress/" + SITE_ID : "/mastodon").toString();
    }

    private Map<String, String> page(SocialAccount account) {
        var secret = opener.access(account).credentials();
        return Map.of("id", account.remoteId(), "name", account.name(), "appId", APP_ID,
                "token", secret.part("token"), "appSecret", secret.part("appSecret"));
    }

    private Map<String, String> instagram(SocialAccount account) {
        var secret = opener.access(account).credentials();
        return Map.of("id", account.remoteId(), "username", account.handle(), "name", account.name(),
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
