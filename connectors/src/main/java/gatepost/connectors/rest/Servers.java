package gatepost.connectors.rest;

import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.Wire;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The servers of a network that anybody may run: each account names its own, and gets a way out that leads to that server alone. */
public final class Servers {

    private final Map<URI, Wire> wires = new ConcurrentHashMap<>();
    private final RestFailures failures;
    private final boolean plainHttp;
    private final Duration connectTimeout;
    private final Duration requestTimeout;

    /** @param plainHttp whether a server may be spoken to without encryption, as the simulated ones are */
    public Servers(RestFailures failures, boolean plainHttp, Duration connectTimeout, Duration requestTimeout) {
        this.failures = failures;
        this.plainHttp = plainHttp;
        this.connectTimeout = connectTimeout;
        this.requestTimeout = requestTimeout;
    }

    /** The interface of the server at this address, of which every path begins with a prefix, called under an authorisation. */
    public RestCalls open(String address, String prefix, String authorization) throws CallFailed {
        var server = server(address);
        var wire = wires.computeIfAbsent(server, base -> new Wire(base, connectTimeout, requestTimeout));
        var root = server.toString();
        return new RestCalls(wire, (root.endsWith("/") ? root : root + "/") + prefix, authorization, failures);
    }

    private URI server(String address) throws CallFailed {
        try {
            var server = URI.create(address);
            var encrypted = "https".equals(server.getScheme()) || plainHttp && "http".equals(server.getScheme());
            if (encrypted && server.getHost() != null && server.getRawQuery() == null && server.getRawUserInfo() == null) {
                return server;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw failures.unsafeAddress();
        }
        throw failures.unsafeAddress();
    }
}
