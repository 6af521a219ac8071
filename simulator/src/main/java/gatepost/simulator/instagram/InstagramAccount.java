package gatepost.simulator.instagram;

import gatepost.simulator.network.Provisioned;

/**
 * A professional account and the one app that may act for it.
 *
 * @param token access token of the Facebook page the account belongs to
 * @param appSecret key of the {@code appsecret_proof} that every call must carry
 */
record InstagramAccount(String id, String username, String name, String token, String appSecret) {

  InstagramAccount {
    Provisioned.requireAll(id, username, name, token, appSecret);
    Provisioned.requireDigits(id);
    if (!username.matches("[\\w.]{1,30}")) {
      throw new IllegalArgumentException("username must be at most 30 letters, digits, dots and underscores");
    }
  }
}
