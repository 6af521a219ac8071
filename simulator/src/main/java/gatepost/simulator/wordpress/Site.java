package gatepost.simulator.wordpress;

import gatepost.simulator.network.Provisioned;

/**
 * A WordPress site and one user of it with an application password.
 *
 * @param id the part of the address that stands for the site's host: letters, digits and hyphens
 * @param user login name of an editor
 * @param password the application password; WordPress overlooks its spaces
 */
record Site(String id, String name, String user, String password) {

  Site {
    Provisioned.requireAll(id, name, user, password);
    if (!id.matches("[a-z0-9-]{1,40}")) {
      throw new IllegalArgumentException("id must be small letters, digits and hyphens");
    }
  }
}
