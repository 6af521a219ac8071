package gatepost.worker.comment;

import gatepost.core.account.Network;
import gatepost.core.account.port.Presence;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.comment.Comment;
import gatepost.core.comment.CommentState;
import java.time.Duration;
import java.time.Instant;

/** What a network's list of comments proves about one comment, and what it leaves open. */
final class ListTells {

    private static final Duration SEARCHED_ON_X = Duration.ofDays(7);

    private ListTells() {
    }

    /** Whether the list's word on hidden or visible counts. X lists hidden replies like any other. */
    static boolean visibility(Comment logged, RemoteComment listed) {
        return logged.network() != Network.X || listed.hidden() || logged.state() != CommentState.HIDDEN;
    }

    /** What the list says of it. */
    static Presence presence(RemoteComment listed) {
        return listed.hidden() ? new Presence.Hidden() : new Presence.Live();
    }

    /** Whether a comment that stands must be in the list. X searches the last seven days only; on Instagram hidden ones drop out. */
    static boolean mustBeThere(Comment logged, Instant now) {
        return logged.state() != CommentState.GONE && !logged.moving() && switch (logged.network()) {
            case X -> logged.writtenAt().isAfter(now.minus(SEARCHED_ON_X));
            case INSTAGRAM -> logged.state() != CommentState.HIDDEN;
            case FACEBOOK, MASTODON, WORDPRESS -> true;
        };
    }
}
