package gatepost.core.account;

import java.util.Map;
import java.util.TreeMap;

/**
 * The secrets with which one account is used (A7): named parts such as {@code token} and {@code appSecret} for Facebook, or
 * {@code consumerKey}, {@code consumerSecret}, {@code token} and {@code tokenSecret} for X. Never shown, never logged.
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

    @Override
    public String toString() {
        return "Credentials" + new TreeMap<>(parts).keySet();
    }
}
