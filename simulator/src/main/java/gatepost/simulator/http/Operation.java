package gatepost.simulator.http;

/**
 * A call of a network's API, as faults and the request log name it.
 *
 * @param network for example {@code facebook}
 * @param name for example {@code feed}; unique within the network
 */
public record Operation(String network, String name) {}
