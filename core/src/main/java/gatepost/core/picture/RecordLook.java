package gatepost.core.picture;

import gatepost.core.post.Posts;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Records what the worker saw in an asset. Recording the same look twice leaves one. */
@Singleton
public class RecordLook {

    private final Looks looks;
    private final Faces faces;
    private final DraftPictures pictures;
    private final Posts posts;
    private final Changes changes;
    private final Clock clock;

    RecordLook(Looks looks, Faces faces, DraftPictures pictures, Posts posts, Changes changes, Clock clock) {
        this.looks = looks;
        this.faces = faces;
        this.pictures = pictures;
        this.posts = posts;
        this.changes = changes;
        this.clock = clock;
    }

    /** What a finished look found. */
    public record Seen(Detector detector, int width, int height, UUID proofFileId, List<FaceBox> faces, long millis) {
    }

    @Transactional
    public void looked(UUID schoolId, UUID assetId, Seen seen) {
        if (!begin(schoolId, assetId)) {
            return;
        }
        looks.rewrite(schoolId, assetId, LookState.LOOKED, seen.detector().name().label(), seen.detector().modelDigest(),
                seen.width(), seen.height(), seen.proofFileId(), "", seen.millis(), clock.instant());
        var position = 1;
        for (var found : leftToRight(seen.faces())) {
            var box = found.box();
            faces.save(new Face(schoolId, Ids.next(), assetId, position++, box.x(), box.y(), box.width(), box.height(),
                    found.score(), FaceSource.DETECTED));
        }
        tell(schoolId, assetId);
    }

    /** Records that the bytes are refused, or that looking failed: either holds the post (I6).
     *
     * @param sentence why, for people */
    @Transactional
    public void notLooked(UUID schoolId, UUID assetId, LookState state, String sentence, long millis) {
        if (!begin(schoolId, assetId)) {
            return;
        }
        looks.rewrite(schoolId, assetId, state, "", "", 0, 0, null, sentence, millis, clock.instant());
        tell(schoolId, assetId);
    }

    /** People count faces from the left; a detector lists them by how sure it is. */
    private static List<FaceBox> leftToRight(List<FaceBox> faces) {
        return faces.stream().sorted(Comparator.comparingInt((FaceBox face) -> face.box().x()).thenComparingInt(face -> face.box().y()))
                .toList();
    }

    private boolean begin(UUID schoolId, UUID assetId) {
        return looks.lock(schoolId, assetId).filter(look -> look.state() == LookState.LOOKING).isPresent();
    }

    private void tell(UUID schoolId, UUID assetId) {
        var now = clock.instant();
        pictures.ofAsset(schoolId, assetId).forEach(picture -> {
            posts.touch(schoolId, picture.postId(), now);
            changes.note(schoolId, ChangeKind.POST, picture.postId());
        });
    }
}
