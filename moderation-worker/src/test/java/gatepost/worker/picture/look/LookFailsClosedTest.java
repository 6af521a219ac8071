package gatepost.worker.picture.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatepost.core.account.Network;
import gatepost.core.picture.Assets;
import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.LookState;
import gatepost.core.picture.Looks;
import gatepost.core.picture.RecordLook;
import gatepost.core.post.PostState;
import gatepost.core.review.Submit;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.picture.child.BrokenLookers;
import gatepost.worker.picture.child.PictureLooker;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that could not be looked at, or not be covered, holds its post (I6). */
class LookFailsClosedTest extends WorkerTest {

    private final PictureLooker broken = BrokenLookers.misbehaving(Duration.ofSeconds(6));
    private PublishingSchool school;

    @Override
    protected boolean working() {
        return false;
    }

    @BeforeEach
    void openSchool() {
        school = newPublishingSchool();
    }

    @AfterAll
    void endChild() {
        broken.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"die", "hang", "exhaust", "babble"})
    void aChildThatDoesNotAnswerHoldsThePost(String how) {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        var picture = school.upload(post, how.getBytes(StandardCharsets.US_ASCII));
        school.people().check(post);
        var asset = asset(post, picture);
        handler().run(school.id(), asset);
        assertThat(transaction(() -> bean(Looks.class).find(school.id(), asset).orElseThrow().state())).isEqualTo(LookState.FAILED);
        assertThat(issues(post)).extracting(Issue::key).containsExactly("LOOK_FAILED");
        assertThat(school.state(post)).isEqualTo(PostState.DRAFT);
    }

    @Test
    void aFileThatIsNoPictureHoldsThePost() {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        var picture = school.upload(post, "no picture".getBytes(StandardCharsets.US_ASCII));
        school.people().check(post);
        handler().run(school.id(), asset(post, picture));
        assertThat(issues(post)).extracting(Issue::key).containsExactly("PICTURE_REFUSED");
    }

    @Test
    void aPictureWhoseFileCannotBeReadHoldsThePostAndSaysSo() {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        var picture = school.upload(post, "unread".getBytes(StandardCharsets.US_ASCII));
        school.people().check(post);
        var asset = asset(post, picture);
        sql("UPDATE stored_file SET wrapped_key = X'00' WHERE school_id = ? AND id = (SELECT file_id FROM asset WHERE id = ?)", school.id(),
                asset);
        assertThat(handler().run(school.id(), asset)).isInstanceOf(JobResult.Done.class);
        assertThat(issues(post)).extracting(Issue::key).containsExactly("LOOK_FAILED");
    }

    @Test
    void aPictureThatNobodyLookedAtYetHoldsThePost() {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        school.upload(post, "die".getBytes(StandardCharsets.US_ASCII));
        school.people().check(post);
        assertThat(issues(post)).extracting(Issue::key).containsExactly("LOOKING");
    }

    private LookAtPictureHandler handler() {
        return new LookAtPictureHandler(bean(Assets.class), bean(StoredPictures.class), broken, bean(PicturePlaces.class), bean(RecordLook.class), clock());
    }

    private UUID asset(UUID post, UUID picture) {
        return transaction(() -> bean(DraftPictures.class).find(school.id(), post, picture).orElseThrow().assetId());
    }

    private List<Issue> issues(UUID post) {
        return catchThrowableOfType(UnreadyException.class,
                () -> bean(Submit.class).handle(school.people().teacher(), post, 2)).issues();
    }
}
