package gatepost.connectors.http;

import gatepost.connectors.http.Allowances.Told;
import gatepost.connectors.http.Allowances.Use;
import java.util.Optional;
import java.util.UUID;

/** The way out for one account: what would exceed the network's own limits is not sent. */
public final class PacedWire {

    private final Wire wire;
    private final Allowances allowances;
    private final Limits limits;
    private final UUID account;

    /** How a network limits calls. */
    public interface Limits {

        /** Which calls are counted together with this one. */
        String kind(Message message);

        /** What an answer tells about them; empty where it tells nothing. */
        Optional<Told> told(Reply reply);
    }

    public PacedWire(Wire wire, Allowances allowances, Limits limits, UUID account) {
        this.wire = wire;
        this.allowances = allowances;
        this.limits = limits;
        this.account = account;
    }

    /**
     * Sends a message as {@link Wire#send} does.
     *
     * @throws Resting when the account has no such call left for now; nothing was sent
     */
    public Reply send(Message message) throws Resting, NeverLeft, NoAnswer {
        var use = new Use(account, limits.kind(message));
        allowances.take(use);
        var told = Optional.<Told>empty();
        try {
            var reply = wire.send(message);
            told = limits.told(reply);
            return reply;
        } finally {
            allowances.end(use, told);
        }
    }
}
