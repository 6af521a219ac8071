package gatepost.worker.picture.look;

import gatepost.core.picture.Asset;
import gatepost.core.picture.Assets;
import gatepost.core.picture.LookState;
import gatepost.core.picture.RecordLook;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Trace;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.picture.child.Failed;
import gatepost.worker.picture.child.LookOutcome;
import gatepost.worker.picture.child.Looked;
import gatepost.worker.picture.child.PictureLooker;
import gatepost.worker.picture.child.Refused;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the child process look at an uploaded picture, and records what it saw or why it could not. */
@Singleton
class LookAtPictureHandler implements JobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LookAtPictureHandler.class);

    private final Assets assets;
    private final StoredPictures pictures;
    private final PictureLooker looker;
    private final PicturePlaces places;
    private final RecordLook record;
    private final Clock clock;

    LookAtPictureHandler(Assets assets, StoredPictures pictures, PictureLooker looker, PicturePlaces places, RecordLook record, Clock clock) {
        this.assets = assets;
        this.pictures = pictures;
        this.looker = looker;
        this.places = places;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.LOOK_AT_PICTURE;
    }

    @Override
    public JobResult run(UUID schoolId, UUID assetId) {
        return places.look(() -> {
            assets.find(schoolId, assetId).ifPresent(asset -> asset.original().ifPresentOrElse(original -> look(asset, original),
                    () -> record.notLooked(schoolId, assetId, LookState.REFUSED, "The original of this photo was deleted.", 0)));
            return new JobResult.Done();
        });
    }

    private void look(Asset asset, UUID original) {
        var started = clock.instant();
        switch (outcome(asset.schoolId(), original)) {
            case Looked(var analysis, var proof) -> record.looked(asset.schoolId(), asset.id(), new RecordLook.Seen(analysis.detector(),
                    analysis.width(), analysis.height(), pictures.keep(asset.schoolId(), proof).id(), analysis.faces(), analysis.reading(),
                    analysis.camera(), analysis.likeness(), since(started)));
            case Refused(var sentence) -> record.notLooked(asset.schoolId(), asset.id(), LookState.REFUSED, sentence, since(started));
            case Failed(var reason) -> {
                LOG.warn("Asset {} of school {} was not looked at: {}", asset.id(), asset.schoolId(), reason);
                record.notLooked(asset.schoolId(), asset.id(), LookState.FAILED,
                        "This picture could not be looked at, so nothing goes out with it.", since(started));
            }
        }
    }

    private LookOutcome outcome(UUID schoolId, UUID original) {
        try {
            return looker.look(pictures.read(schoolId, original));
        } catch (UncheckedIOException unreadable) {
            return new Failed("its file cannot be read: " + Trace.of(unreadable));
        }
    }

    private long since(Instant started) {
        return Duration.between(started, clock.instant()).toMillis();
    }
}
