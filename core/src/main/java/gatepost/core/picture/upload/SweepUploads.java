package gatepost.core.picture.upload;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Gives up uploads that nobody went on with, and forgets those that are done. */
@Singleton
public class SweepUploads {

    /** A broken connection is mended, or its sender has begun anew, within a day. */
    static final Duration KEPT = Duration.ofHours(24);

    private final Uploads uploads;
    private final FinishUpload finish;
    private final Clock clock;

    SweepUploads(Uploads uploads, FinishUpload finish, Clock clock) {
        this.uploads = uploads;
        this.finish = finish;
        this.clock = clock;
    }

    /** @return how many were swept
     *  @throws IOException where the disk fails */
    public int handle() throws IOException {
        var old = old();
        for (var upload : old) {
            finish.giveUp(upload);
        }
        return old.size();
    }

    @Transactional
    List<Upload> old() {
        return uploads.untouchedSince(clock.instant().minus(KEPT));
    }
}
