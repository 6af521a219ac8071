package gatepost.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.Asset;
import gatepost.core.picture.Assets;
import gatepost.core.post.Post;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.review.SnapshotReader;
import gatepost.core.review.SubmissionPolicy;
import gatepost.core.review.TakeBack;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.testing.DatabaseTest;
import gatepost.worker.jobs.JobHandler;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The test does the worker's rounds, with the worker's own handlers, so that it can look between two steps. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoPostsTest extends DatabaseTest {

    @Override
    protected Map<String, Object> settings() {
        return Map.of("gatepost.models", "no-models-here");
    }

    @Test
    @Order(1)
    void everyStepIsDoneOnceHoweverOftenItIsBegunAgain() {
        bean(SeedSchool.class).handle(URI.create("http://127.0.0.1:9/"));
        assertThat(seedAgain()).isFalse();
        assertThat(seedAgain()).isFalse();
        assertThat(ids()).as("nothing is started twice").hasSize(4);
        assertThat(number("SELECT COUNT(*) FROM asset")).isEqualTo(3);

        work(JobKind.LOOK_AT_PICTURE);
        work(JobKind.CHECK_WORDS);
        assertThat(seedAgain()).isFalse();
        work(JobKind.CHECK_WORDS);
        assertThat(seedAgain()).isTrue();
        work(JobKind.FREEZE_REVISION);
        assertThat(ids()).hasSize(4);
    }

    @Test
    @Order(2)
    void oneDraftIsReadyAndTwoPostsWaitForTheHeadteacher() {
        assertThat(state("sports-day")).isEqualTo(PostState.DRAFT);
        assertThat(issues("sports-day")).isEmpty();
        assertThat(state("relay")).isEqualTo(PostState.WAITING);
        assertThat(state("parents-evening")).isEqualTo(PostState.WAITING);
    }

    @Test
    @Order(3)
    void oneDraftShowsWhatIsStillToDo() {
        assertThat(state("egg-and-spoon")).isEqualTo(PostState.DRAFT);
        assertThat(issues("egg-and-spoon")).extracting(Issue::key).contains("FACE_UNANSWERED", "NAME_FOUND", "ALT_TEXT_MISSING");
    }

    @Test
    @Order(4)
    void whatAnAuthorDoesAfterwardsStays() {
        bean(TakeBack.class).handle(bean(DemoActors.class).of(DemoPerson.OAK_TEACHER), id("relay"));
        assertThat(seedAgain()).isTrue();
        assertThat(state("relay")).isEqualTo(PostState.DRAFT);
    }

    private boolean seedAgain() {
        return bean(DemoPosts.class).advance();
    }

    private void work(JobKind kind) {
        var handler = context().getBeansOfType(JobHandler.class).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        for (var post : ids()) {
            things(kind, post).forEach(thing -> handler.run(DemoSchool.ID, thing));
        }
    }

    private List<UUID> things(JobKind kind, UUID post) {
        return kind == JobKind.LOOK_AT_PICTURE
                ? transaction(() -> bean(Assets.class).ofPost(DemoSchool.ID, post)).stream().map(Asset::id).toList() : List.of(post);
    }

    private List<UUID> ids() {
        assertThat(number("SELECT COUNT(*) FROM post")).isEqualTo(DemoPost.all().size());
        return DemoPost.all().stream().map(post -> id(post.key())).toList();
    }

    private UUID id(String key) {
        var post = DemoPost.all().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        return bean(DemoProgress.class).of(post).orElseThrow().postId();
    }

    private Post post(String key) {
        return transaction(() -> bean(Posts.class).find(DemoSchool.ID, id(key)).orElseThrow());
    }

    private PostState state(String key) {
        return post(key).state();
    }

    private List<Issue> issues(String key) {
        return SubmissionPolicy.issues(bean(SnapshotReader.class).of(post(key)));
    }
}
