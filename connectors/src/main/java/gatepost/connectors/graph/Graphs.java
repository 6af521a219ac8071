package gatepost.connectors.graph;

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
public final class Graphs {

    private final Wire wire;
    private final GraphFailures failures;
    private final Pace pace;
    private final FacebookEndpoints endpoints;

    public Graphs(GraphSettings settings, GraphFailures failures, Pace pace) {
        this.failures = failures;
        this.wire = new Wire(settings.baseUrl(), settings.connectTimeout(), settings.requestTimeout());
        this.pace = pace;
        this.endpoints = new ConfiguredEndpoints(settings);
    }

    /** The API as this account may use it. */
    public Graph open(AccountAccess access) throws CallFailed {
        var parts = access.credentials().parts();
        if (!parts.containsKey("token") || !parts.containsKey("appSecret")) {
            throw failures.incomplete();
        }
        var requestor = new OneSendRequestor(wire, headers -> pace.saw(access.accountId(), headers));
        var client = new DefaultFacebookClient(parts.get("token"), parts.get("appSecret"), requestor, new DefaultJsonMapper(),
            Version.UNVERSIONED);
        client.setFacebookEndpointUrls(endpoints);
        client.setHeaderAuthorization(true);
        return new Graph(client, failures);
    }

    /** The version is part of the address, so that one which the library does not know can be set as well. */
    private record ConfiguredEndpoints(GraphSettings settings) implements FacebookEndpoints {

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
