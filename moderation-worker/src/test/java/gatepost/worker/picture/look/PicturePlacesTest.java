package gatepost.worker.picture.look;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.LookState;
import gatepost.core.picture.Looks;
import gatepost.core.post.PostState;
import gatepost.core.review.Submit;
import gatepost.core.shared.JobKind;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A heap of pictures waits without holding threads of the worker, so that publishing, taking down and hiding go on. */
class PicturePlacesTest extends WorkerTest {

    private ExecutorService threads;
    private CountDownLatch end;
    private PublishingSchool school;

    @Override
    protected boolean working() {
        return false;
    }

    @BeforeEach
    void openSchool() {
        school = newPublishingSchool();
        threads = Executors.newVirtualThreadPerTaskExecutor();
        end = new CountDownLatch(1);
    }

    @AfterEach
    void emptyPlaces() {
        end.countDown();
        threads.close();
    }

    @Test
    void anUploadIsPutOffBeforeItsFileIsReadWhileOthersAreLookedAt() throws Exception {
        var asset = upload();
        sql("UPDATE stored_file SET wrapped_key = X'00' WHERE school_id = ?", school.id());
        hold(bean(PicturePlaces.class)::look);
        assertThat(run(JobKind.LOOK_AT_PICTURE, school.id(), asset)).isInstanceOfSatisfying(JobResult.Again.class,
                again -> assertThat(again.notBefore()).isAfter(clock().instant()));
        assertThat(transaction(() -> bean(Looks.class).find(school.id(), asset).orElseThrow().state())).isEqualTo(LookState.LOOKING);
    }

    @Test
    void aPostIsMadeReadyWhileUploadsAreLookedAt() throws Exception {
        var post = submitted();
        hold(bean(PicturePlaces.class)::look);
        assertThat(run(JobKind.FREEZE_REVISION, school.id(), post)).isInstanceOf(JobResult.Done.class);
        assertThat(school.state(post)).isNotEqualTo(PostState.PREPARING);
    }

    @Test
    void aPostIsPutOffWhileOthersAreMadeReady() throws Exception {
        var post = submitted();
        hold(bean(PicturePlaces.class)::render);
        assertThat(run(JobKind.FREEZE_REVISION, school.id(), post)).isInstanceOf(JobResult.Again.class);
        assertThat(school.state(post)).isEqualTo(PostState.PREPARING);
    }

    private void hold(Function<Supplier<JobResult>, JobResult> places) throws InterruptedException {
        var inside = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            threads.submit(() -> places.apply(() -> {
                inside.countDown();
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return new JobResult.Done();
            }));
        }
        inside.await();
    }

    private UUID upload() {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        var picture = school.upload(post, "no picture".getBytes(StandardCharsets.US_ASCII));
        return transaction(() -> bean(DraftPictures.class).find(school.id(), post, picture).orElseThrow().assetId());
    }

    private UUID submitted() {
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        school.people().picture(post);
        bean(Submit.class).handle(school.people().teacher(), post, 2);
        return post;
    }
}
