package gatepost.connectors;

import gatepost.connectors.facebook.FacebookConnector;
import gatepost.connectors.facebook.FacebookSettings;
import gatepost.connectors.instagram.InstagramConnector;
import gatepost.connectors.instagram.InstagramSettings;
import gatepost.connectors.mastodon.MastodonConnector;
import gatepost.connectors.mastodon.MastodonSettings;
import gatepost.connectors.wordpress.WordPressConnector;
import gatepost.connectors.wordpress.WordPressSettings;
import gatepost.connectors.x.XConnector;
import gatepost.connectors.x.XSettings;
import gatepost.core.account.Credentials;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An invented school's accounts, posts and connectors, for tests. */
final class Accounts {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Duration LIMIT = Duration.ofMillis(600);

    static final AccountAccess FACEBOOK = new AccountAccess(UUID.fromString("00000000-0000-0000-0000-0000000000fb"), "1001",
        "oakfield", new Credentials(Map.of("token", "hush-page-token", "appSecret", "hush-app-secret")));
    static final AccountAccess INSTAGRAM = new AccountAccess(UUID.fromString("00000000-0000-0000-0000-000000000016"), "4004",
        "oakfield", new Credentials(Map.of("token", "hush-page-token", "appSecret", "hush-app-secret")));
    static final AccountAccess X = new AccountAccess(UUID.fromString("00000000-0000-0000-0000-00000000000a"), "2002", "oakfield",
        new Credentials(Map.of("consumerKey", "hush-consumer-key", "consumerSecret", "hush-consumer-secret",
            "token", "2002-hush-token", "tokenSecret", "hush-token-secret")));

    static final OutgoingPicture PICTURE = new OutgoingPicture("JPEG bytes".getBytes(StandardCharsets.UTF_8),
        "Four runners & a \"flag\"", "d1").at(URI.create("http://127.0.0.1:9/media/d1?exp=1&sig=hush"));
    static final OutgoingPost WORDS = new OutgoingPost("publication-1", "Sports day was “grand” & sunny 🏅\nWell done, Owls!", List.of());
    static final OutgoingPost FURTHER = new OutgoingPost("publication-1/1", "Four runners more (2/2)", List.of(),
        Optional.of(new RemoteRef(RemoteKind.POST, "9007199254740993")));
    static final OutgoingPost POST = new OutgoingPost("publication-2", WORDS.text(), List.of(PICTURE, PICTURE));

    private Accounts() {
    }

    /** Hands over one picture. */
    static StageOutcome hand(Connector connector, AccountAccess access, OutgoingPicture picture) {
        return connector.stage(access, new OutgoingPost("p", "", List.of(picture)), List.of());
    }

    /** On a server of anybody's, here at this address. */
    static AccountAccess mastodon(URI server) {
        return new AccountAccess(UUID.fromString("00000000-0000-0000-0000-00000000000d"), "3003", "oakfield",
            new Credentials(Map.of("address", server.toString(), "token", "hush-mastodon-token")));
    }

    /** The school's own site, here at this address. */
    static AccountAccess wordPress(URI site) {
        return new AccountAccess(UUID.fromString("00000000-0000-0000-0000-0000000000c0"), "oakfield", "oakfield",
            new Credentials(Map.of("address", site.toString(), "user", "gatepost", "password", "hush-application-password")));
    }

    static FacebookConnector facebook(URI base) {
        return facebook(base, "v24.0");
    }

    static FacebookConnector facebook(URI base, String version) {
        return new FacebookConnector(new FacebookSettings(base, version, LIMIT, LIMIT), CLOCK);
    }

    static InstagramConnector instagram(URI base) {
        return new InstagramConnector(new InstagramSettings(base, "v24.0", LIMIT, LIMIT), CLOCK);
    }

    static XConnector x(URI base) {
        return new XConnector(new XSettings(base, URI.create("https://x.com"), LIMIT, LIMIT), CLOCK);
    }

    static MastodonConnector mastodonConnector() {
        return new MastodonConnector(new MastodonSettings(true, LIMIT, LIMIT), CLOCK);
    }

    static WordPressConnector wordPressConnector() {
        return new WordPressConnector(new WordPressSettings(true, LIMIT, LIMIT), Clock.systemUTC());
    }
}
