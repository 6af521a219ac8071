package gatepost.core.picture.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.picture.Asset;
import gatepost.core.picture.Assets;
import gatepost.core.picture.Looks;
import gatepost.core.post.DiscardDraft;
import gatepost.core.post.Posts;
import gatepost.core.review.Revisions;
import gatepost.core.review.SnapshotReader;
import gatepost.core.review.SubmissionPolicy;
import gatepost.core.shared.Issue;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.shared.files.FileStore;
import gatepost.core.shared.files.StoreOutcome;
import gatepost.core.shared.files.SweepUnused;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.io.ByteArrayInputStream;
import java.nio.file.NoSuchFileException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Originals go when their time has come, and nothing that is still needed (C7, R6). */
class RetentionTest extends DatabaseTest {

    private TestSchool school;
    private UUID post;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(this);
        post = school.draft("What a morning!", school.both());
        school.picture(post);
    }

    @Test
    void theOriginalOfAPublishedPostGoesAfterTheSchoolsDaysAndItsRenditionStays() throws Exception {
        publish();
        var asset = asset();
        var proof = transaction(() -> bean(Looks.class).find(school.id(), asset.id()).orElseThrow().proofFileId());
        bean(SetRetention.class).handle(school.head(), 30);
        age(29);
        bean(SweepOriginals.class).handle();
        assertThat(asset().original()).isPresent();
        age(31);
        bean(SweepOriginals.class).handle();
        assertThat(asset().original()).isEmpty();
        assertGone(asset.fileId());
        assertGone(proof);
        var rendition = transaction(() -> bean(Revisions.class).newestOf(school.id(), asset.id()).orElseThrow().fileId());
        bean(FileStore.class).open(school.id(), rendition).close();
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE school_id = ? AND action = 'ORIGINAL_DELETED'", school.id())).isEqualTo(1);
    }

    @Test
    void aDraftKeepsItsOriginalsHoweverLongItLies() throws Exception {
        age(4000);
        bean(SweepOriginals.class).handle();
        assertThat(asset().original()).isPresent();
    }

    @Test
    void aDraftTakenUpAgainAfterItsOriginalWentSaysSo() throws Exception {
        bean(DiscardDraft.class).discard(school.teacher(), post);
        age(100);
        bean(SweepOriginals.class).handle();
        bean(DiscardDraft.class).restore(school.teacher(), post);
        assertThat(transaction(() -> SubmissionPolicy.issues(bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow()))))
                .extracting(Issue::key).contains("ORIGINAL_GONE");
    }

    @Test
    void whatNothingRefersToGoesAfterADayAndWhatIsReferredToStays() throws Exception {
        publish();
        var stray = ((StoreOutcome.Stored) bean(FileStore.class).store(school.id(),
                new ByteArrayInputStream(new byte[] {1, 2, 3}), "image/jpeg", 10)).file().id();
        bean(SweepUnused.class).handle();
        bean(FileStore.class).open(school.id(), stray).close();
        sql("UPDATE stored_file SET created_at = TIMESTAMPADD(DAY, -2, created_at) WHERE school_id = ?", school.id());
        bean(SweepUnused.class).handle();
        assertGone(stray);
        bean(FileStore.class).open(school.id(), asset().fileId()).close();
        assertThat(number("SELECT COUNT(*) FROM revision_picture k JOIN stored_file f ON f.id = k.file_id WHERE k.school_id = ?", school.id())).isEqualTo(1);
    }

    @Test
    void onlyWhoLeadsTheSchoolSetsTheRuleAndOnlyWithinReason() {
        assertThatThrownBy(() -> bean(SetRetention.class).handle(school.teacher(), 30)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> bean(SetRetention.class).handle(school.head(), 100_000)).isInstanceOf(UnreadyException.class);
    }

    private void publish() {
        school.submit(post, 2);
        school.approve(post);
        sql("UPDATE post SET state = 'PUBLISHED' WHERE school_id = ? AND id = ?", school.id(), post);
    }

    /** Makes everything of this school so many days old. */
    private void age(int days) {
        var then = Timestamp.from(clock().instant().minus(Duration.ofDays(days)));
        sql("UPDATE asset SET uploaded_at = ? WHERE school_id = ?", then, school.id());
        sql("UPDATE post SET updated_at = ? WHERE school_id = ?", then, school.id());
    }

    private Asset asset() {
        return transaction(() -> bean(Assets.class).ofPost(school.id(), post).getFirst());
    }

    private void assertGone(UUID file) {
        assertThatThrownBy(() -> bean(FileStore.class).open(school.id(), file)).isInstanceOf(NoSuchFileException.class);
    }
}
