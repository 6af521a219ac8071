package gatepost.worker.review;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.post.PostState;
import gatepost.core.review.FreezeRevision;
import gatepost.core.review.Revisions;
import gatepost.core.review.Submit;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.picture.child.BrokenLookers;
import gatepost.worker.picture.look.PicturePlaces;
import gatepost.worker.picture.look.StoredPictures;
import gatepost.worker.testing.WorkerTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rendition that could not be made gives the draft back; nothing goes to the Headteacher without one (I6). */
class FreezeFailsClosedTest extends WorkerTest {

    @Override
    protected boolean working() {
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"die", "hang", "no picture"})
    void aChildThatMakesNoRenditionGivesTheDraftBack(String how) {
        var school = newPublishingSchool();
        var post = school.people().draft("What a morning!", school.account(Network.FACEBOOK));
        school.people().picture(post);
        sql("UPDATE asset SET file_id = ? WHERE school_id = ?", school.store(how.getBytes(StandardCharsets.US_ASCII)).id(), school.id());
        bean(Submit.class).handle(school.people().teacher(), post, 2);
        try (var broken = BrokenLookers.misbehaving(Duration.ofSeconds(6))) {
            var handler = new FreezeRevisionHandler(bean(FreezeRevision.class), broken, bean(PicturePlaces.class), bean(StoredPictures.class));
            assertThat(handler.run(school.id(), post)).isInstanceOf(JobResult.Done.class);
        }
        assertThat(school.state(post)).isEqualTo(PostState.DRAFT);
        assertThat(transaction(() -> bean(Revisions.class).newest(school.id(), post))).isEmpty();
    }
}
