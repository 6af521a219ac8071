package gatepost.core.account.port;

import gatepost.core.account.Network;
import java.util.Set;

/** Reads what networks send by themselves. A hint, and nothing more: what it tells of is read through the network's interface. */
public interface NoticeReader {

    /** The posts at which something happened, each once. What cannot be read tells of nothing; the periodic reading finds it. */
    Set<Place> places(String body);

    /**
     * A post on an account.
     *
     * @param accountId the network's own id of the account
     * @param postId    the network's own id of the post
     */
    record Place(Network network, String accountId, String postId) {
    }
}
