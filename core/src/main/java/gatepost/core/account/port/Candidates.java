package gatepost.core.account.port;

import java.time.Instant;
import java.util.List;

/** Posts on the account that may be the one whose sending ended unknown. */
public sealed interface Candidates {

    /** Every post found whose normalised words and number of pictures match, oldest first. */
    record Found(List<Candidate> posts) implements Candidates {
        public Found {
            posts = List.copyOf(posts);
        }
    }

    /** The read failed: nothing is known, read again later. */
    record NotRead(Failure failure) implements Candidates {
    }

    /** One post that matches. */
    record Candidate(List<RemoteRef> objects, String permalink, Instant createdAt) {
        public Candidate {
            objects = List.copyOf(objects);
        }
    }
}
