package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import gatepost.acceptance.stack.SharedStack;
import gatepost.acceptance.stack.StackUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names in every kind of place: a newsletter, a certificate in a photo, and a caption in three spellings (K1, K2). */
@ExtendWith(SharedStack.class)
class NewsletterTest {

    private static final String TITLE = "Newsletter of the week";
    /** Photos of others may be read before this one, in milliseconds. */
    private static final double OTHERS_FIRST = 180_000;
    private static final String NEWSLETTER = "newsletter.pdf";
    private static final String NAMED = "Well done Poppy Holloway, who jumped furthest.";
    private static final String PHONE = "Volunteers for the fair call 01632 960 481.";

    private final byte[] clean = Papers.newsletter(List.of("Sports day", PHONE));

    @Test
    void aNameIsFoundWhereverItStandsAndTheRestGoesOut(StackUnderTest stack) throws IOException {
        try (var chromium = Chromium.launch()) {
            var teacher = TeacherDesk.at(Person.TEACHER.signIn(chromium.desk(stack)));
            teacher.beginPost();
            teacher.write(TITLE, "");
            teacher.choose("Facebook");
            coversTheCertificate(teacher);
            mendsTheCaption(teacher);
            changesTheNewsletter(teacher);
            teacher.send();

            var head = HeadDesk.at(Person.HEADTEACHER.signIn(chromium.desk(stack)));
            head.findInQueue(TITLE);
            var document = head.on().region("Document " + NEWSLETTER);
            assertThat(document).containsText("“The office gave this number.”");
            assertThat(Files.readAllBytes(head.page().waitForDownload(() -> document.getByText("Download " + NEWSLETTER).click()).path()))
                    .isEqualTo(clean);
            head.approve();
            head.openPost(teacher.page().url().replaceAll(".*/", ""));
            assertThat(head.network("Facebook")).containsText("Published");
            var post = PublicPage.open(chromium.desk(stack), head.permalink("Facebook"));
            assertThat(post.body()).containsText("What a week. #Poppy and Poppy");
            assertThat(post.body()).not().containsText("Holloway");
        }
    }

    private static void coversTheCertificate(TeacherDesk teacher) {
        teacher.page().getByLabel("Add photos").setInputFiles(new FilePayload("certificate.jpg", "image/jpeg", Papers.certificate("Poppy Holloway")));
        var writing = teacher.on().region("Writing in this photo");
        assertThat(writing).containsText("full name", new ContainsTextOptions().setTimeout(OTHERS_FIRST));
        button(writing, "Cover this").first().click();
        assertThat(writing).containsText("Place 1 in this photo");
        teacher.on().button("Use it all the same…").click();
        teacher.on().field("Why may it be used?").fill("Scanned at the office.");
        button(teacher.on().dialog(), "Use this photo").click();
        teacher.attests();
        teacher.describe("A certificate on a wall.");
    }

    private static void mendsTheCaption(TeacherDesk teacher) {
        teacher.say("What a week. #PoppyHolloway and poppy holloway and Holloway, Poppy");
        for (var written : List.of("PoppyHolloway", "poppy holloway", "Holloway, Poppy")) {
            assertThat(teacher.on().button(written)).isVisible();
            var finding = teacher.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHas(
                    teacher.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(written).setExact(true))));
            button(finding, "Remove the surname: “Poppy”").click();
            assertThat(teacher.on().button(written)).isHidden();
        }
        assertThat(teacher.on().field("What do you want to say?")).hasValue("What a week. #Poppy and Poppy and Poppy");
    }

    private void changesTheNewsletter(TeacherDesk teacher) {
        attach(teacher, Papers.newsletter(List.of("Sports day", PHONE), List.of("Results", NAMED)));
        var document = teacher.on().region("Document " + NEWSLETTER);
        button(document, "Poppy Holloway").click();
        assertThat(teacher.on().region("Page 2").locator("mark")).hasText("Poppy Holloway");
        assertThat(teacher.left()).containsText(NEWSLETTER);
        teacher.on().button("Remove " + NEWSLETTER).click();
        assertThat(document).isHidden();

        attach(teacher, clean);
        button(document, "Leave it…").click();
        teacher.on().field("Why may it stay?").fill("The office gave this number.");
        button(teacher.on().dialog(), "Leave it as it is").click();
        assertThat(document).containsText("Left as it is: “The office gave this number.”");
    }

    private static void attach(TeacherDesk teacher, byte[] pdf) {
        teacher.on().field("Attach documents").setInputFiles(new FilePayload(NEWSLETTER, "application/pdf", pdf));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
