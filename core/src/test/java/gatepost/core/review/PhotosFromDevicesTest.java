package gatepost.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatepost.core.check.SetSeverity;
import gatepost.core.device.KeepDevices;
import gatepost.core.picture.AcceptFinding;
import gatepost.core.picture.Camera;
import gatepost.core.picture.Reading;
import gatepost.core.picture.RemovePicture;
import gatepost.core.post.Posts;
import gatepost.core.school.Role;
import gatepost.core.shared.Issue;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photo comes from a device on the school's list, or its author says why it may be used (K5). */
class PhotosFromDevicesTest extends DatabaseTest {

    private static final Camera TABLET = new Camera("Apple", "iPad Air", "");
    private static final Camera PHONE = new Camera("Apple", "iPhone 14", "");

    private TestSchool school;
    private UUID post;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(this);
        post = school.draft("What a morning!", school.both());
    }

    @Test
    void aSchoolWithoutAListIsToldOnceAPostAndHeldNowhere() {
        photo(PHONE);
        photo(Camera.UNNAMED);
        assertThat(keys()).isEmpty();
        assertThat(found()).singleElement().satisfies(it -> assertThat(it.finding().severity()).isEqualTo(Severity.ADVICE));
    }

    @Test
    void aPhotoFromAnotherDeviceOrFromNoneAsksAndOneFromTheListDoesNot() {
        register(TABLET);
        photo(TABLET);
        photo(PHONE);
        photo(Camera.UNNAMED);
        assertThat(keys()).containsExactly("PICTURE_UNANSWERED", "PICTURE_UNANSWERED");
        assertThat(found()).extracting(it -> it.finding().code())
                .containsExactlyInAnyOrder(FindingCode.DEVICE_NOT_APPROVED, FindingCode.DEVICE_UNKNOWN);
    }

    @Test
    void aReasonLetsItPassAndTheHeadteacherReadsIt() {
        register(TABLET);
        var picture = photo(PHONE);
        assertThat(catchThrowableOfType(UnreadyException.class, () -> accept(picture, " ")).issues()).extracting(Issue::key)
                .containsExactly("REASON_MISSING");
        accept(picture, "The football club's own camera.");
        assertThat(keys()).isEmpty();
        assertThat(PictureInDraft.reason(snapshot().pictures(), found().getFirst().finding())).contains("The football club's own camera.");
        bean(AcceptFinding.class).forget(school.teacher(), post, picture, FindingCode.DEVICE_NOT_APPROVED);
        assertThat(keys()).containsExactly("PICTURE_UNANSWERED");
    }

    @Test
    void aReasonForOneThingIsNoReasonForAnother() {
        register(TABLET);
        var picture = photo(Camera.UNNAMED);
        accept(picture, "A club's camera.");
        assertThat(keys()).containsExactly("PICTURE_UNANSWERED");
        assertThatThrownBy(() -> bean(AcceptFinding.class).handle(school.teacher(), post, picture, FindingCode.PUPIL_FULL_NAME, "Please."))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatTheSchoolForbidsNoReasonLetsPass() {
        register(TABLET);
        bean(SetSeverity.class).handle(school.head(), FindingCode.DEVICE_NOT_APPROVED, Severity.BLOCK);
        var picture = photo(PHONE);
        accept(picture, "Please.");
        assertThat(keys()).containsExactly("PICTURE_NOT_ALLOWED");
    }

    @Test
    void theListDecidesAgainWheneverItChanges() {
        register(new Camera("Canon", "EOS 250D", "1"));
        photo(TABLET);
        assertThat(keys()).containsExactly("PICTURE_UNANSWERED");
        var device = register(TABLET);
        assertThat(keys()).contains("CHECK_RUNNING");
        school.check(post);
        assertThat(keys()).isEmpty();
        bean(KeepDevices.class).remove(school.office(), device);
        school.check(post);
        assertThat(keys()).containsExactly("PICTURE_UNANSWERED");
    }

    @Test
    void aPictureThatWasAcceptedCanBeRemoved() {
        register(TABLET);
        var picture = photo(PHONE);
        accept(picture, "The club's.");
        bean(RemovePicture.class).handle(school.teacher(), post, picture);
        school.check(post);
        assertThat(keys()).isEmpty();
    }

    @Test
    void onlyTheOfficeAndIctKeepTheListAndNothingStandsOnItTwice() {
        var keep = bean(KeepDevices.class);
        assertThatThrownBy(() -> keep.add(school.head(), "Mine", PHONE)).isInstanceOf(NotAllowedException.class);
        keep.add(school.person("Ivy Ict", Role.ICT), "Tablets", TABLET);
        assertThat(catchThrowableOfType(UnreadyException.class, () -> register(new Camera("apple", "IPAD air", "55"))).issues())
                .extracting(Issue::key).containsExactly("DEVICE_LISTED");
        assertThat(catchThrowableOfType(UnreadyException.class, () -> register(new Camera("", "iPad", ""))).issues())
                .extracting(Issue::key).containsExactly("DEVICE_MISSING");
    }

    private UUID register(Camera camera) {
        return bean(KeepDevices.class).add(school.office(), "Ours", camera);
    }

    private UUID photo(Camera camera) {
        return school.picture(post, Reading.NOTHING, camera);
    }

    private void accept(UUID picture, String reason) {
        bean(AcceptFinding.class).handle(school.teacher(), post, picture, FindingCode.DEVICE_NOT_APPROVED, reason);
    }

    private List<String> keys() {
        return transaction(() -> SubmissionPolicy.issues(snapshot())).stream().map(Issue::key).toList();
    }

    private List<NameFinding> found() {
        return snapshot().words().findings();
    }

    private DraftSnapshot snapshot() {
        return transaction(() -> bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow()));
    }
}
