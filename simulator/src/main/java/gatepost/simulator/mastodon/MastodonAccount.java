package gatepost.simulator.mastodon;

import gatepost.simulator.network.Provisioned;

/**
 * An account on the Mastodon server and the one app that may act for it.
 *
 * @param handle the name without {@code @}
 * @param token the bearer token, with the scopes {@code read write}
 */
record MastodonAccount(String id, String handle, String name, String token) {

  MastodonAccount {
    Provisioned.requireAll(id, handle, name, token);
    Provisioned.requireDigits(id);
    if (!handle.matches("\\w{1,30}")) {
      throw new IllegalArgumentException("handle must be at most 30 letters, digits and underscores");
    }
  }

  Status.Author author() {
    return new Status.Author(id, handle, name);
  }
}
