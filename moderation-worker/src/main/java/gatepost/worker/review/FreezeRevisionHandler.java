package gatepost.worker.review;

import gatepost.core.picture.RenditionRequest;
import gatepost.core.review.FreezeRevision;
import gatepost.core.review.FreezeRevision.Rendition;
import gatepost.core.review.FreezeRevision.Wanted;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Trace;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.picture.child.Failed;
import gatepost.worker.picture.child.PictureLooker;
import gatepost.worker.picture.child.Refused;
import gatepost.worker.picture.child.Rendered;
import gatepost.worker.picture.look.PicturePlaces;
import gatepost.worker.picture.look.StoredPictures;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the renditions of a submitted draft and freezes it with them. A rendition that cannot be made safely gives the draft back. */
@Singleton
class FreezeRevisionHandler implements JobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FreezeRevisionHandler.class);

    private final FreezeRevision freeze;
    private final PictureLooker looker;
    private final PicturePlaces places;
    private final StoredPictures pictures;

    FreezeRevisionHandler(FreezeRevision freeze, PictureLooker looker, PicturePlaces places, StoredPictures pictures) {
        this.freeze = freeze;
        this.looker = looker;
        this.places = places;
        this.pictures = pictures;
    }

    @Override
    public JobKind kind() {
        return JobKind.FREEZE_REVISION;
    }

    @Override
    public JobResult run(UUID schoolId, UUID postId) {
        return places.render(() -> {
            freeze.plan(schoolId, postId).ifPresent(wanted -> tryTo(schoolId, postId, wanted));
            return new JobResult.Done();
        });
    }

    private void tryTo(UUID schoolId, UUID postId, List<Wanted> wanted) {
        try {
            prepare(schoolId, postId, wanted);
        } catch (UncheckedIOException unreadable) {
            LOG.warn("Post {} was not prepared: {}", postId, Trace.of(unreadable));
            freeze.giveUp(schoolId, postId, "A picture could not be read from the store. Take it out, add it again, then send the post.");
        }
    }

    private void prepare(UUID schoolId, UUID postId, List<Wanted> wanted) {
        var renditions = new HashMap<UUID, Rendition>();
        for (var each : wanted) {
            switch (looker.render(pictures.read(schoolId, each.fileId()), RenditionRequest.forNetworks(each.covers(), each.places(), each.crop()))) {
                case Rendered(var made) -> {
                    var file = pictures.keep(schoolId, made.jpeg());
                    renditions.put(each.pictureId(), new Rendition(file.id(), file.digest(), made.width(), made.height(), made.faces()));
                }
                case Refused(var sentence) -> {
                    freeze.giveUp(schoolId, postId, sentence);
                    return;
                }
                case Failed(var reason) -> {
                    LOG.warn("Picture {} of post {} was not rendered: {}", each.pictureId(), postId, reason);
                    freeze.giveUp(schoolId, postId, "A picture could not be made ready. Send it again; if that does not help, use another "
                            + "picture.");
                    return;
                }
            }
        }
        freeze.freeze(schoolId, postId, wanted, renditions);
    }
}
