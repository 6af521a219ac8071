package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gatepost.acceptance.stack.SharedStack;
import gatepost.acceptance.stack.StackUnderTest;
import gatepost.launcher.bench.journey.NetworksDesk;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, in the pages, from the first word to the last removal. */
@ExtendWith(SharedStack.class)
class TheWholeJourneyTest {

    private static final String TITLE = "Long jump";
    private static final String WORDS = "What a jump! Maple class flew further than the sand pit is long.";
    private static final String THANKS = " Thank you to all who cheered.";
    private static final String BETTER_WORDS = WORDS + THANKS;
    private static final String INSULT = "You are all stupid idiots, shut up you pathetic teacher";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Numbers numbers = new Numbers();

    @Test
    void aPostIsWrittenApprovedPublishedModeratedAndTakenDown(StackUnderTest stack) throws Exception {
        try (var chromium = Chromium.launch(); var networks = new NetworksDesk(stack.networks())) {
            var teacher = TeacherDesk.at(Person.TEACHER.signIn(chromium.desk(stack)));
            writes(teacher);
            answersEveryFace(teacher);
            teacher.send();

            var head = HeadDesk.at(Person.HEADTEACHER.signIn(chromium.desk(stack)));
            changesAreAskedForAndMade(head, teacher);
            approvesOnSecondThoughts(head);
            isPublished(head, teacher.page().url().replaceAll(".*/", ""));

            var facebook = PublicPage.open(chromium.desk(stack), head.permalink("Facebook"));
            assertThat(facebook.body()).containsText(BETTER_WORDS);
            facebook.comment("K. Harmer", INSULT);
            hidesTheComment(Person.SENIOR_LEADER.signIn(chromium.desk(stack)));
            facebook.reload();
            assertThat(facebook.body()).containsText("1 comment is hidden");
            assertThat(facebook.body()).not().containsText(INSULT);

            var x = PublicPage.open(chromium.desk(stack), head.permalink("X"));
            assertThat(x.body()).containsText("Thank you to all who cheered.");
            withdraws(OfficeDesk.at(Person.OFFICE.signIn(chromium.desk(stack))), networks);
            facebook.isGone();
            x.isGone();

            assertThat(head.network("Facebook")).containsText("seen to be gone");
            verifiesTheAudit(head);
        }
        numbers.print();
    }

    private void writes(TeacherDesk teacher) {
        teacher.beginPost();
        teacher.write(TITLE, WORDS + " Bravo, Poppy Holloway!");
        teacher.choose("Facebook");
        teacher.choose("X");
        assertThat(teacher.preview("Facebook")).containsText(WORDS);
        assertThat(teacher.preview("X")).containsText(WORDS);
        assertThat(teacher.page().getByText("X 87 / 280")).isVisible();

        var photo = DrawnScene.jpeg(SceneSpec.sportsDay(3, Instant.now().getNano()).atTwelveMegapixels());
        numbers.add("upload finished to findings shown", teacher.dropPhoto(photo), SECOND.multipliedBy(3));
        assertThat(teacher.preview("Facebook").getByRole(AriaRole.IMG)).isVisible();

        // A full name stands in the way beside a picture, and is shown where it is written.
        assertThat(teacher.left()).containsText("pupil's full name");
        assertThat(teacher.on().button("Poppy Holloway")).isVisible();
        teacher.say(WORDS);
        assertThat(teacher.left()).not().containsText("pupil's full name");
    }

    private void answersEveryFace(TeacherDesk teacher) {
        teacher.name(1, "hollow", "Poppy Holloway");
        assertThat(teacher.face(1)).containsText(Pattern.compile("Poppy H.*both"));
        teacher.name(2, "sincl", "Lucas Sinclair");
        assertThat(teacher.face(2)).containsText("not on X");
        assertThat(teacher.left()).containsText(Pattern.compile("Lucas S.*X"));
        for (int number = 2; number <= teacher.faces().count(); number++) {
            teacher.cover(number);
        }
        assertThat(teacher.left()).not().containsText("Lucas S");
        assertThat(teacher.on().button("Confirm that every face is marked").or(teacher.on().button("Describe the photo"))).isVisible();
        teacher.attests();
        teacher.on().button("Describe the photo").click();
        assertThat(teacher.on().field("Describe the photo for people who cannot see it")).isFocused();
        teacher.describe("Three children stand on the school field after the long jump.");
    }

    private void changesAreAskedForAndMade(HeadDesk head, TeacherDesk teacher) {
        head.findInQueue(TITLE);
        assertThat(head.page().getByRole(AriaRole.ARTICLE)).containsText(WORDS);
        assertThat(head.on().region("Who is in it")).containsText("Poppy");
        assertThat(head.on().region("What was found")).containsText("covered");
        head.askForChanges("Please thank the families.");

        assertThat(teacher.page().getByText("Please thank the families.", new Page.GetByTextOptions().setExact(true))).isVisible();
        teacher.on().link("Go on writing").click();
        teacher.say(BETTER_WORDS);
        teacher.send();
    }

    private void approvesOnSecondThoughts(HeadDesk head) {
        head.findInQueue(TITLE);
        assertThat(head.page().getByRole(AriaRole.ARTICLE)).containsText(BETTER_WORDS);
        assertThat(head.page().getByText("Changed since last time")).isVisible();
        assertThat(head.page().locator("ins").first()).containsText(THANKS);
        head.approve();
        head.undo().click();
        assertThat(head.page().getByRole(AriaRole.ARTICLE)).containsText(BETTER_WORDS);
        head.approve();
    }

    private void isPublished(HeadDesk head, String post) {
        head.openPost(post);
        assertThat(head.network("Facebook")).containsText("Goes out");
        var due = head.time("Facebook");
        var facebook = head.published("Facebook", due);
        var x = head.published("X", due);
        numbers.add("end of grace to published", facebook.compareTo(x) > 0 ? facebook : x, SECOND.multipliedBy(2));
    }

    private void hidesTheComment(Page page) {
        new On(page).open("Comments");
        var comment = page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("K. Harmer"));
        assertThat(comment).isVisible();
        comment.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show what it says")).click();
        assertThat(comment).containsText(INSULT);
        var clicked = Instant.now();
        comment.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hide this comment")).click();
        assertThat(comment).containsText("Hidden on Facebook");
        numbers.add("hide clicked to shown as hidden", Duration.between(clicked, Instant.now()), SECOND);
        new On(page).link("Hidden").click();
        assertThat(comment).containsText("Hidden on Facebook");
    }

    private void withdraws(OfficeDesk office, NetworksDesk networks) throws Exception {
        office.openPupil("Maple", "Poppy Holloway");
        assertThat(office.whatAWithdrawalStops("Letter of this morning")).containsText(TITLE);
        assertThat(office.affected()).containsText("Facebook: comes down");
        var clicked = Instant.now();
        office.confirm();
        assertThat(office.affected()).containsText("Facebook: removed, seen to be gone");
        assertThat(office.affected()).containsText("X: removed, seen to be gone");
        assertThat(office.page().getByText("Done. Nothing with it is public any more.")).isVisible();
        var first = networks.calls(Set.of("delete", "deleteTweet")).stream().filter(call -> call.isAfter(clicked)).findFirst().orElseThrow();
        numbers.add("withdrawal clicked to first delete call", Duration.between(clicked, first), SECOND.multipliedBy(2));
    }

    private void verifiesTheAudit(HeadDesk head) {
        head.on().open("Audit");
        head.on().button("Verify the chain").click();
        assertThat(head.page().getByText("The chain is whole")).isVisible();
        assertThat(head.on().region("Audit entries").getByRole(AriaRole.ROW).nth(1)).isVisible();
    }
}
