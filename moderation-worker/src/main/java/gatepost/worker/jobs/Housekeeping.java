package gatepost.worker.jobs;

import gatepost.core.picture.retention.SweepOriginals;
import gatepost.core.picture.upload.SweepUploads;
import gatepost.core.school.session.Sessions;
import gatepost.core.shared.ChangeEvents;
import gatepost.core.shared.Trace;
import gatepost.core.shared.files.SweepFiles;
import gatepost.core.shared.files.SweepUnused;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops what nobody needs any more: sessions that ran out, changes that every open page has long heard of, uploads that nobody goes on with,
 * originals whose time has come, files that nobody can open or refers to.
 */
@Singleton
@Requires(property = "gatepost.worker.enabled", value = "true")
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration EVENTS_KEPT = Duration.ofHours(24);

    private final Sessions sessions;
    private final ChangeEvents events;
    private final SweepUploads uploads;
    private final SweepOriginals originals;
    private final SweepUnused unused;
    private final SweepFiles files;
    private final Clock clock;

    Housekeeping(Sessions sessions, ChangeEvents events, SweepUploads uploads, SweepOriginals originals, SweepUnused unused,
                 SweepFiles files, Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.uploads = uploads;
        this.originals = originals;
        this.unused = unused;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void round() {
        try {
            sessions.forgetExpired();
            events.forgetBefore(clock.instant().minus(EVENTS_KEPT));
            uploads.handle();
            originals.handle();
            unused.handle();
            files.handle();
        } catch (IOException | SQLException | RuntimeException failed) {
            LOG.warn("Housekeeping failed, trying again: {}", Trace.of(failed));
        }
    }
}
