package gatepost.connectors.rest;

import gatepost.connectors.http.Allowances;
import gatepost.connectors.http.Allowances.Told;
import gatepost.connectors.http.Allowances.Use;
import gatepost.connectors.http.CallFailed;
import gatepost.connectors.http.Message;
import gatepost.connectors.http.PacedWire;
import gatepost.connectors.http.Reply;
import gatepost.connectors.http.Wire;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The servers of a network that anybody may run: each account names its own, and gets a way out that leads to that server alone. */
public final class Servers {

    private final Map<URI, Wire> wires = new ConcurrentHashMap<>();
    private final RestFailures failures;
    private final PacedWire.Limits limits;
    private final Allowances allowances;
    private final boolean plainHttp;
    private final Duration connectTimeout;
    private final Duration requestTimeout;

    /**
     * @param dialect   says what answers tell about the calls that are left; all calls of an account are counted together
     * @param plainHttp whether a server may be spoken to without encryption, as the simulated ones are
     */
    public Servers(RestFailures failures, Dialect dialect, Clock clock, boolean plainHttp, Duration connectTimeout, Duration requestTimeout) {
        this.failures = failures;
        this.limits = new AllTogether(dialect);
        this.allowances = new Allowances(clock);
        this.plainHttp = plainHttp;
        this.connectTimeout = connectTimeout;
        this.requestTimeout = requestTimeout;
    }

    /** How long the account has to rest before its server takes another call. */
    public Optional<Duration> rest(UUID account) {
        return allowances.rest(new Use(account, AllTogether.KIND));
    }

    /** The interface of the server at this address, of which every path begins with a prefix, called by an account under an authorisation. */
    public RestCalls open(UUID account, String address, String prefix, String authorization) throws CallFailed {
        var server = server(address);
        var wire = wires.computeIfAbsent(server, base -> new Wire(base, connectTimeout, requestTimeout));
        var root = server.toString();
        return new RestCalls(new PacedWire(wire, allowances, limits, account), (root.endsWith("/") ? root : root + "/") + prefix, authorization, failures);
    }

    private record AllTogether(Dialect dialect) implements PacedWire.Limits {

        private static final String KIND = "any";

        @Override
        public String kind(Message message) {
            return KIND;
        }

        @Override
        public Optional<Told> told(Reply reply) {
            return dialect.left(reply);
        }
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
