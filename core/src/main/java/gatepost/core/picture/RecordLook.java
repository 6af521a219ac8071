package gatepost.core.picture;

import gatepost.core.audit.Audit;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Records what the worker saw in an asset. Recording the same look twice leaves one. */
@Singleton
public class RecordLook {

    private static final double SAME_FACE = 0.4;

    private final Looks looks;
    private final Faces faces;
    private final Writings writings;
    private final Cameras cameras;
    private final Likenesses likenesses;
    private final DraftPictures pictures;
    private final Posts posts;
    private final Audit audit;
    private final Changes changes;
    private final Jobs jobs;
    private final Clock clock;

    RecordLook(Looks looks, Faces faces, Writings writings, Cameras cameras, Likenesses likenesses, DraftPictures pictures,
               Posts posts, Audit audit, Changes changes, Jobs jobs, Clock clock) {
        this.looks = looks;
        this.faces = faces;
        this.writings = writings;
        this.cameras = cameras;
        this.likenesses = likenesses;
        this.pictures = pictures;
        this.posts = posts;
        this.audit = audit;
        this.changes = changes;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What a finished look found. */
    public record Seen(Detector detector, int width, int height, UUID proofFileId, List<FaceBox> faces, Reading reading, Camera camera,
                       Likeness likeness, long millis) {
    }

    @Transactional
    public void looked(UUID schoolId, UUID assetId, Seen seen) {
        if (!begin(schoolId, assetId)) {
            return;
        }
        looks.rewrite(schoolId, assetId, LookState.LOOKED, seen.detector().name().label(), seen.detector().modelDigest(),
                seen.width(), seen.height(), seen.proofFileId(), "", seen.millis(), clock.instant(), Look.CURRENT);
        keep(schoolId, assetId, seen.faces());
        writings.keep(schoolId, assetId, seen.reading());
        cameras.keep(schoolId, assetId, seen.camera());
        likenesses.keep(schoolId, assetId, seen.likeness());
        checkWords(schoolId, assetId);
        tell(schoolId, assetId, LookState.LOOKED, seen.detector().name().label());
    }

    /** Records that the bytes are refused, or that looking failed: either holds the post (I6).
     *
     * @param sentence why, for people */
    @Transactional
    public void notLooked(UUID schoolId, UUID assetId, LookState state, String sentence, long millis) {
        if (!begin(schoolId, assetId)) {
            return;
        }
        looks.rewrite(schoolId, assetId, state, "", "", 0, 0, null, sentence, millis, clock.instant(), Look.CURRENT);
        tell(schoolId, assetId, state, "");
    }

    /** People count faces from the left; a detector lists them by how sure it is. */
    private static List<FaceBox> leftToRight(List<FaceBox> faces) {
        return faces.stream().sorted(Comparator.comparingInt((FaceBox face) -> face.box().x()).thenComparingInt(face -> face.box().y()))
                .toList();
    }

    /**
     * Keeps the faces of a look. One that a person has answered or marked stays whatever a later look finds; what is new asks, and the
     * author's word that the picture is complete no longer stands.
     */
    private void keep(UUID schoolId, UUID assetId, List<FaceBox> found) {
        var present = faces.ofAsset(schoolId, assetId);
        present.stream().filter(face -> face.source() == FaceSource.DETECTED && faces.answer(schoolId, face.id()).isEmpty())
                .filter(face -> found.stream().noneMatch(box -> same(face, box)))
                .forEach(face -> faces.remove(schoolId, face.id()));
        var position = present.isEmpty() ? 1 : present.getLast().position() + 1;
        for (var face : leftToRight(found)) {
            if (present.stream().noneMatch(known -> same(known, face))) {
                var box = face.box();
                faces.save(new Face(schoolId, Ids.next(), assetId, position++, box.x(), box.y(), box.width(), box.height(), face.score(),
                        FaceSource.DETECTED));
                pictures.reopen(schoolId, assetId);
            }
        }
    }

    private static boolean same(Face known, FaceBox found) {
        return known.box().overlap(found.box()) >= SAME_FACE;
    }

    /** What was read is held against the roll like any other words. */
    private void checkWords(UUID schoolId, UUID assetId) {
        pictures.ofAsset(schoolId, assetId)
                .forEach(picture -> jobs.ask(JobKind.CHECK_WORDS, schoolId, picture.postId(), clock.instant()));
    }

    /** Locks the posts before the look, as authors do: who types and what is looked at never wait for each other. */
    private boolean begin(UUID schoolId, UUID assetId) {
        pictures.ofAsset(schoolId, assetId).stream().map(DraftPicture::postId).distinct().sorted()
                .forEach(postId -> posts.lock(schoolId, postId));
        return looks.lock(schoolId, assetId).filter(look -> look.state() == LookState.LOOKING).isPresent();
    }

    private void tell(UUID schoolId, UUID assetId, LookState state, String detector) {
        var now = clock.instant();
        audit.record(new Actor.Software(schoolId), "PICTURE_" + state, "picture", assetId, detector);
        pictures.ofAsset(schoolId, assetId).forEach(picture -> {
            posts.touch(schoolId, picture.postId(), now);
            changes.note(schoolId, ChangeKind.POST, picture.postId());
        });
    }
}
