package gatepost.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatepost.core.picture.Box;
import gatepost.core.picture.PicturePlaces;
import gatepost.core.picture.PlaceKind;
import gatepost.core.picture.Reading;
import gatepost.core.picture.RemovePicture;
import gatepost.core.picture.SeenCode;
import gatepost.core.picture.SeenLine;
import gatepost.core.picture.SeenWord;
import gatepost.core.picture.SettlePlace;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be read in a picture holds the post until it is covered, or somebody says why it may be seen (K2). */
class WritingInPicturesTest extends DatabaseTest {

    private static final Box FIRST = new Box(500, 800, 200, 60);
    private static final Box LAST = new Box(720, 800, 180, 60);
    private static final Reading CERTIFICATE = new Reading(List.of(
            new SeenLine(List.of(new SeenWord(new Box(450, 700, 300, 40), "Well", 0.9), new SeenWord(new Box(760, 700, 60, 40), "done", 0.9))),
            new SeenLine(List.of(new SeenWord(FIRST, "Amelia", 0.9), new SeenWord(LAST, "Shah", 0.8)))), List.of(), List.of());

    private TestSchool school;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(this);
        school.pupil("Amelia", "Shah", TestSchool.everything());
    }

    @Test
    void aPupilsNameOnACertificateIsFoundWhereItStandsAndHoldsThePost() {
        var post = school.draft("What a morning!", school.both());
        school.picture(post, CERTIFICATE);
        assertThat(keys(post)).containsExactly("WRITING_TO_COVER");
        var found = transaction(() -> bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow()).words().findings());
        assertThat(found).filteredOn(it -> it.finding().box().isPresent()).singleElement().satisfies(it -> assertThat(it.finding().box()).contains(FIRST.with(LAST)));
    }

    @Test
    void coveredItIsSettledAndThePlaceIsFilledInWhatGoesOut() {
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, CERTIFICATE);
        settle(post, picture, PlaceKind.COVER, FIRST.with(LAST), "");
        assertThat(keys(post)).isEmpty();
        bean(Submit.class).handle(school.teacher(), post, 2);
        assertThat(bean(FreezeRevision.class).plan(school.id(), post).orElseThrow()).singleElement()
                .satisfies(wanted -> assertThat(wanted.places()).containsExactly(FIRST.with(LAST)));
        school.freeze(post);
        assertThat(transaction(() -> bean(Posts.class).find(school.id(), post).orElseThrow().state())).isEqualTo(PostState.WAITING);
    }

    @Test
    void halfANameCoveredIsNotCovered() {
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, CERTIFICATE);
        settle(post, picture, PlaceKind.COVER, FIRST, "");
        assertThat(keys(post)).containsExactly("WRITING_TO_COVER");
    }

    @Test
    void noReasonLetsAPupilsNameBeSeen() {
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, CERTIFICATE);
        settle(post, picture, PlaceKind.KEEP, FIRST.with(LAST), "Her mother likes it.");
        assertThat(keys(post)).containsExactly("WRITING_TO_COVER");
    }

    @Test
    void whatCannotBeReadAsksUntilSomebodySaysWhyItMayBeSeen() {
        var unread = new Box(100, 100, 400, 50);
        var code = new Box(900, 900, 200, 200);
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, new Reading(List.of(), List.of(unread), List.of(new SeenCode(code, ""))));
        assertThat(keys(post)).containsExactly("WRITING_UNANSWERED", "WRITING_UNANSWERED");
        assertThat(catchThrowableOfType(UnreadyException.class, () -> settle(post, picture, PlaceKind.KEEP, unread, " "))
                .issues()).extracting(Issue::key).containsExactly("REASON_MISSING");
        settle(post, picture, PlaceKind.KEEP, unread, "The alphabet on the wall.");
        settle(post, picture, PlaceKind.COVER, code, "");
        assertThat(keys(post)).isEmpty();
    }

    @Test
    void whatASchoolsCodeSaysIsCheckedLikeWords() {
        var post = school.draft("What a morning!", school.both());
        school.picture(post, new Reading(List.of(), List.of(), List.of(new SeenCode(new Box(9, 9, 90, 90), "mailto:amelia.shah@home.example"))));
        assertThat(keys(post)).isNotEmpty().allMatch(key -> key.startsWith("WRITING_"));
    }

    @Test
    void takenBackOrRemovedWithItsPictureAPlaceIsGone() {
        var post = school.draft("What a morning!", school.both());
        var picture = school.picture(post, CERTIFICATE);
        settle(post, picture, PlaceKind.COVER, FIRST.with(LAST), "");
        var place = transaction(() -> bean(PicturePlaces.class).ofPost(school.id(), post).getFirst().id());
        bean(SettlePlace.class).forget(school.teacher(), post, picture, place);
        assertThat(keys(post)).containsExactly("WRITING_TO_COVER");
        settle(post, picture, PlaceKind.COVER, FIRST.with(LAST), "");
        bean(RemovePicture.class).handle(school.teacher(), post, picture);
        assertThat(transaction(() -> bean(PicturePlaces.class).ofPost(school.id(), post))).isEmpty();
    }

    private void settle(UUID post, UUID picture, PlaceKind kind, Box box, String reason) {
        bean(SettlePlace.class).handle(school.teacher(), post, picture, kind, box, reason);
    }

    private List<String> keys(UUID post) {
        return transaction(() -> SubmissionPolicy.issues(bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow())))
                .stream().map(Issue::key).toList();
    }
}
