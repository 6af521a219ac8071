package gatepost.connectors.x;

import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.Allowances;
import gatepost.connectors.http.Allowances.Use;
import gatepost.connectors.http.PacedWire;
import gatepost.connectors.http.Wire;
import gatepost.core.account.port.AccountAccess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import twitter4j.HttpClientFactory;
import twitter4j.TwitterFactory;
import twitter4j.TwitterV2Impl;
import twitter4j.V2ConfigurationKt;
import twitter4j.auth.AccessToken;
import twitter4j.auth.OAuthAuthorization;
import twitter4j.conf.Configuration;
import twitter4j.conf.ConfigurationBuilder;

/**
 * Opens X for an account. Twitter4J is told once, by system property, which HTTP client to use; whether it obeyed is checked, and
 * without it nothing starts, for its own client may post twice. Each use gets a new signature; the configuration holds no secret.
 */
final class XClients {

    private static final List<String> PARTS = List.of("consumerKey", "consumerSecret", "token", "tokenSecret");

    private final XSettings settings;
    private final XFailures failures;
    private final Wire wire;
    private final XLimits limits;
    private final Allowances allowances;
    private final Configuration configuration;

    XClients(XSettings settings, XFailures failures, Allowances allowances) {
        System.setProperty("twitter4j.http.httpClient", OneSendHttpClient.class.getName());
        // At debug level Twitter4J logs what it signs, and every answer.
        System.setProperty("twitter4j.loggerFactory", "twitter4j.NullLoggerFactory");
        this.settings = settings;
        this.failures = failures;
        this.limits = new XLimits(settings);
        this.allowances = allowances;
        this.wire = new Wire(settings.baseUrl(), settings.connectTimeout(), settings.requestTimeout());
        this.configuration = new ConfigurationBuilder()
            .setRestBaseURL(settings.address(""))
            .setUploadBaseURL(settings.address(""))
            .setOAuthRequestTokenURL(settings.address("oauth/request_token"))
            .setOAuthAccessTokenURL(settings.address("oauth/access_token"))
            .setOAuthAuthorizationURL(settings.address("oauth/authorize"))
            .setOAuthAuthenticationURL(settings.address("oauth/authenticate"))
            .setHttpRetryCount(0)
            .setJSONStoreEnabled(true)
            .build();
        V2ConfigurationKt.getV2Configuration(configuration).setBaseURL(settings.address(""));
        if (!(HttpClientFactory.getInstance(configuration.getHttpClientConfiguration()) instanceof OneSendHttpClient)) {
            throw new IllegalStateException("Twitter4J was loaded before the connector for X and would use its own HTTP client, "
                + "which may post twice. Start with -Dtwitter4j.http.httpClient=" + OneSendHttpClient.class.getName());
        }
    }

    /** How long the account has to rest before X takes another post of it. */
    Optional<Duration> rest(UUID account) {
        return allowances.rest(new Use(account, limits.creating()));
    }

    XCalls open(AccountAccess access) throws CallFailed {
        var parts = access.credentials().parts();
        if (!parts.keySet().containsAll(PARTS)) {
            throw failures.incomplete();
        }
        var oauth = new OAuthAuthorization(configuration);
        oauth.setOAuthConsumer(parts.get("consumerKey"), parts.get("consumerSecret"));
        oauth.setOAuthAccessToken(new AccessToken(parts.get("token"), parts.get("tokenSecret")));
        var authorization = new WiredAuthorization(new PacedWire(wire, allowances, limits, access.accountId()), oauth);
        var twitter = new TwitterFactory(configuration).getInstance(authorization);
        return new XCalls(new TwitterV2Impl(twitter), new SignedCalls(settings, authorization), failures);
    }
}
