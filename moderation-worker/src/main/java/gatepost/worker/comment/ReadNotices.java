package gatepost.worker.comment;

import gatepost.core.account.port.NoticeReader;
import gatepost.core.comment.WatchedPosts;
import gatepost.core.notice.NetworkNotice;
import gatepost.core.notice.NetworkNotices;
import gatepost.core.shared.Trace;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the comments of a post read at once when its network says that something happened there. What a notice says is not believed, its order
 * and number mean nothing, and one that is lost with a process is made up for by the periodic reading.
 */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class ReadNotices {

    private static final Logger LOG = LoggerFactory.getLogger(ReadNotices.class);
    private static final int AT_ONCE = 10;

    private final NetworkNotices notices;
    private final NoticeReader reader;
    private final WatchedPosts posts;
    private final PollAgenda agenda;

    ReadNotices(NetworkNotices notices, NoticeReader reader, WatchedPosts posts, PollAgenda agenda) {
        this.notices = notices;
        this.reader = reader;
        this.posts = posts;
        this.agenda = agenda;
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "300ms")
    void round() {
        try {
            notices.oldest(AT_ONCE).stream().filter(notice -> notices.take(notice.id()) == 1).forEach(this::follow);
        } catch (RuntimeException failed) {
            LOG.warn("Notices could not be looked at, trying again: {}", Trace.of(failed));
        }
    }

    private void follow(NetworkNotice notice) {
        reader.places(notice.body()).forEach(place ->
                posts.at(place.network(), place.accountId(), place.postId()).forEach(agenda::hurry));
    }
}
