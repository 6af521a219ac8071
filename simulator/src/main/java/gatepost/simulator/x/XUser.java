package gatepost.simulator.x;

import gatepost.simulator.network.Provisioned;

/** An account on X and the one app that may act for it, with the four credentials of OAuth 1.0a. */
record XUser(
    String id,
    String handle,
    String name,
    String consumerKey,
    String consumerSecret,
    String token,
    String tokenSecret) {

  XUser {
    Provisioned.requireAll(id, handle, name, consumerKey, consumerSecret, token, tokenSecret);
    Provisioned.requireDigits(id);
    if (!handle.matches("\\w{1,15}")) {
      throw new IllegalArgumentException("handle must be at most 15 letters, digits and underscores");
    }
  }

  Tweet.Author author() {
    return new Tweet.Author(id, handle, name);
  }
}
