package gatepost.core.link.port;

import java.util.Optional;

/** Asks a shortening service where one of its links leads. */
public interface LinkFollower {

    /**
     * Never goes to the place itself: only services that shorten are asked, each by https and at a public address.
     *
     * @param url the shortened link, https
     * @return the address, http or https, of a host that is no shortening service; empty where that cannot be told
     */
    Optional<String> follow(String url);
}
