package gatepost.core.account;

import java.util.Map;
import java.util.TreeMap;

/**
 * The secrets with which one account is used (A7): named parts such as {@code token} and {@code appSecret} for Facebook, or
 * {@code consumerKey}, {@code consumerSecret}, {@code token} and {@code tokenSecret} for X, also the {@code address} of a server of one's own. Never shown, never logged.
 */
public record Credentials(Map<String, String> parts) {

    public Credentials {
        parts = Map.copyOf(parts);
    }

    /** The named part; a connector that misses one cannot work with this account at all. */
    public String part(String name) {
        var value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The account's credentials have no part named " + name);
        }
        return value;
    }

    /** The same with one part more, or another one. */
    public Credentials with(String name, String value) {
        var more = new TreeMap<>(parts);
        more.put(name, value);
        return new Credentials(more);
    }

    @Override
    public String toString() {
        return "Credentials" + new TreeMap<>(parts).keySet();
    }
}
