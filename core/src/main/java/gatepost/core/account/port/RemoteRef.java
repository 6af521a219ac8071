package gatepost.core.account.port;

/** A thing that stands on a network: what kind it is there and the id the network gave it. */
public record RemoteRef(RemoteKind kind, String id) {
}
