package gatepost.acceptance.architecture.planted.gate.worker.publication;

import gatepost.acceptance.architecture.planted.gate.core.account.port.OutgoingPost;
import gatepost.acceptance.architecture.planted.gate.core.review.Revisions;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.Connector;
import java.util.List;

/** Breaks: publishes what nobody approved. */
class BackDoor {
    OutgoingPost forcePublish(Connector connector, AccountAccess access, gatepost.core.account.port.OutgoingPost post,
                              Revisions revisions) {
        connector.publish(access, post, List.of());
        return new OutgoingPost(revisions.newest().digest());
    }
}
