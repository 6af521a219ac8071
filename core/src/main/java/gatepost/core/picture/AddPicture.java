package gatepost.core.picture;

import gatepost.core.post.Post;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts an uploaded picture, already in the encrypted store, into a draft and has the worker look at it. */
@Singleton
public class AddPicture {

    /** More than any network takes in one post. */
    static final int MOST_PICTURES = 20;

    private final EditPictures edit;
    private final Assets assets;
    private final Looks looks;
    private final DraftPictures pictures;
    private final Jobs jobs;
    private final Clock clock;

    AddPicture(EditPictures edit, Assets assets, Looks looks, DraftPictures pictures, Jobs jobs, Clock clock) {
        this.edit = edit;
        this.assets = assets;
        this.looks = looks;
        this.pictures = pictures;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A file that the store has taken. */
    public record Upload(UUID fileId, String fileName, String digest) {
    }

    /** Lets only those pass who may add pictures to this draft. */
    @Transactional
    public void requireEditor(Actor.Person actor, UUID postId) {
        edit.lock(actor, postId);
    }

    /** Refuses what {@link #handle} would refuse, before anybody's bytes are kept for nothing. */
    @Transactional
    public void require(Actor.Person actor, UUID postId) {
        present(edit.lock(actor, postId));
    }

    /** Puts it at the end.
     *
     * @return the new picture's id */
    @Transactional
    public UUID handle(Actor.Person actor, UUID postId, Upload upload) {
        var present = present(edit.lock(actor, postId));
        return handle(actor, postId, upload, present.isEmpty() ? 0 : present.getLast().position() + 1);
    }

    /** Puts it at a place, from 0; places may be left out, and of two pictures at one place the older comes first. */
    @Transactional
    public UUID handle(Actor.Person actor, UUID postId, Upload upload, int place) {
        var post = edit.lock(actor, postId);
        present(post);
        var now = clock.instant();
        var asset = assets.save(new Asset(post.schoolId(), Ids.next(), upload.fileId(), upload.fileName(), upload.digest(), now));
        looks.save(Look.started(post.schoolId(), asset.id(), now));
        var picture = pictures.save(
                new DraftPicture(post.schoolId(), Ids.next(), post.id(), asset.id(), place, "", false, false, false, false));
        jobs.ask(JobKind.LOOK_AT_PICTURE, post.schoolId(), asset.id(), now);
        jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), now);
        edit.done(actor, post, "PICTURE_ADDED", picture.id());
        return picture.id();
    }

    /** The pictures of a draft that has room for one more. */
    private List<DraftPicture> present(Post post) {
        var present = pictures.ofPost(post.schoolId(), post.id());
        if (present.size() >= MOST_PICTURES) {
            throw new UnreadyException(Issue.of("TOO_MANY_PICTURES",
                    "A draft holds at most " + MOST_PICTURES + " pictures. Remove one first."));
        }
        return present;
    }
}
