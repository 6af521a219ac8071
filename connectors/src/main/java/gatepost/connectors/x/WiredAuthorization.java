package gatepost.connectors.x;

import gatepost.connectors.http.PacedWire;
import twitter4j.HttpRequest;
import twitter4j.auth.Authorization;
import twitter4j.auth.OAuthAuthorization;

/**
 * Twitter4J's signature for one account together with the wire that its requests travel on. Twitter4J hands an HTTP client nothing
 * else of ours, so the way out goes along with the right to use it: a request that nobody signed has no way out.
 */
record WiredAuthorization(PacedWire wire, OAuthAuthorization oauth) implements Authorization {

    @Override
    public String getAuthorizationHeader(HttpRequest request) {
        return oauth.getAuthorizationHeader(request);
    }

    @Override
    public boolean isEnabled() {
        return oauth.isEnabled();
    }

    /** Neither key nor token. */
    @Override
    public String toString() {
        return "WiredAuthorization";
    }
}
