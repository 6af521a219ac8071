package gatepost.simulator.facebook;

import gatepost.simulator.network.Provisioned;

/**
 * A Facebook page and the one app that may act for it.
 *
 * @param token the page's access token
 * @param appSecret key of the {@code appsecret_proof} that every call must carry
 */
record Page(String id, String name, String token, String appSecret, String appId) {

  Page {
    Provisioned.requireAll(id, name, token, appSecret, appId);
    Provisioned.requireDigits(id);
  }
}
