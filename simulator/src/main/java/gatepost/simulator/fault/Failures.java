package gatepost.simulator.fault;

import gatepost.simulator.http.Reply;

/** How one network words the failures that every network has. */
public interface Failures {

  Reply unexpectedError();

  Reply rateLimited();

  Reply tokenExpired();

  Reply permissionMissing();

  /** For a path that the network does not have. */
  Reply unknownPath(String path);
}
