package gatepost.connectors.facebook;

import com.restfb.DefaultFacebookClient;
import com.restfb.DefaultJsonMapper;
import com.restfb.FacebookEndpoints;
import com.restfb.Version;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.Wire;
import gatepost.core.account.port.AccountAccess;

/**
 * Opens the Graph API for an account. A RestFB client is a handful of fields around the shared {@link Wire}, so each use gets a
 * new one and none outlives the credentials it was made with.
 */
final class Graphs {

    private final Wire wire;
    private final Pace pace;
    private final FacebookEndpoints endpoints;

    Graphs(FacebookSettings settings, Pace pace) {
        this.wire = new Wire(settings.baseUrl(), settings.connectTimeout(), settings.requestTimeout());
        this.pace = pace;
        this.endpoints = new ConfiguredEndpoints(settings);
    }

    Graph open(AccountAccess access) throws CallFailed {
        var parts = access.credentials().parts();
        if (!parts.containsKey("token") || !parts.containsKey("appSecret")) {
            throw GraphFailures.incomplete();
        }
        var requestor = new OneSendRequestor(wire, headers -> pace.saw(access.accountId(), headers));
        var client = new DefaultFacebookClient(parts.get("token"), parts.get("appSecret"), requestor, new DefaultJsonMapper(),
            Version.UNVERSIONED);
        client.setFacebookEndpointUrls(endpoints);
        client.setHeaderAuthorization(true);
        return new Graph(client);
    }

    /** The version is part of the address, so that one which the library does not know can be set as well. */
    private record ConfiguredEndpoints(FacebookSettings settings) implements FacebookEndpoints {

        private String versioned() {
            var base = settings.baseUrl().toString();
            return (base.endsWith("/") ? base : base + "/") + settings.version();
        }

        @Override
        public String getFacebookEndpoint() {
            return versioned();
        }

        @Override
        public String getGraphEndpoint() {
            return versioned();
        }

        @Override
        public String getGraphVideoEndpoint() {
            return versioned();
        }

        @Override
        public String getReelUploadEndpoint() {
            return versioned();
        }

        @Override
        public String getInstagramEndpoint() {
            return versioned();
        }
    }
}
