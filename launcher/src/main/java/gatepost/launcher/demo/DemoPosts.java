package gatepost.launcher.demo;

import gatepost.core.picture.AddPicture;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.look.StoredPictures;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** A little life at the demo school: posts in different states, moved along while the worker does its part. */
@Singleton
public class DemoPosts {

    private static final String CHECK_RUNNING = "CHECK_RUNNING";

    private final DemoProgress progress;
    private final SeedPost seeding;
    private final StoredPictures pictures;
    private final List<DemoPost> posts = DemoPost.all();

    DemoPosts(DemoProgress progress, SeedPost seeding, StoredPictures pictures) {
        this.progress = progress;
        this.seeding = seeding;
        this.pictures = pictures;
    }

    /**
     * Does what can be done now.
     *
     * @return whether nothing is left to do, now or at a later start
     */
    public boolean advance() {
        posts.forEach(this::advance);
        return posts.stream().allMatch(post -> progress.of(post).filter(reached -> reached.step() == DemoProgress.Step.DONE).isPresent());
    }

    private void advance(DemoPost post) {
        var reached = progress.of(post);
        if (reached.isEmpty()) {
            seeding.start(post, post.photo().map(this::upload));
            return;
        }
        switch (reached.get().step()) {
            case STARTED -> seeding.tag(post, reached.get().postId());
            case TAGGED -> submit(post, reached.get().postId());
            case DONE -> { }
        }
    }

    private AddPicture.Upload upload(DemoPost.Photo photo) {
        var file = pictures.keep(DemoSchool.ID, DrawnScene.jpeg(photo.scene()));
        return new AddPicture.Upload(file.id(), photo.fileName(), file.digest());
    }

    private void submit(DemoPost post, UUID id) {
        try {
            seeding.submit(post, id);
        } catch (UnreadyException unready) {
            if (unready.issues().stream().map(Issue::key).noneMatch(CHECK_RUNNING::equals)) {
                throw unready;
            }
        }
    }
}
