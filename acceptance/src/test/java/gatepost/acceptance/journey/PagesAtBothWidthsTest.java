package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import gatepost.acceptance.stack.SharedStack;
import gatepost.acceptance.stack.StackUnderTest;
import gatepost.launcher.bench.journey.ApiPost;
import gatepost.launcher.bench.journey.ApiSession;
import gatepost.launcher.bench.journey.NetworksDesk;
import gatepost.launcher.bench.journey.Patience;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page on a desk and on a phone, light and dark, with something on it. */
@ExtendWith(SharedStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class PagesAtBothWidthsTest {

    private final Chromium chromium = Chromium.launch();
    private StackUnderTest stack;
    private ApiPost draft;
    private ApiPost published;

    /** A draft with open faces and a published post with two comments. */
    @BeforeAll
    void fillThePages(StackUnderTest stack) throws Exception {
        this.stack = stack;
        try (var teacher = ApiSession.signIn(stack.address(), Person.TEACHER.email(), Person.TEACHER.password());
             var head = ApiSession.signIn(stack.address(), Person.HEADTEACHER.email(), Person.HEADTEACHER.password());
             var networks = new NetworksDesk(stack.networks())) {
            draft = ApiPost.write(teacher, "Sack race", "Well done, Poppy Holloway! The whole of Maple class jumped along.");
            draft.addPhoto(DrawnScene.jpeg(SceneSpec.sportsDay(5, 71)));
            published = ApiPost.write(teacher, "Tug of war", "Both ends of the rope won today. Thank you to all families!");
            published.addPhoto(DrawnScene.jpeg(SceneSpec.sportsDay(3, 72)));
            published.answerFaces(teacher.search("/subjects", "pemberton").get(0).path("id").asText());
            published.submit();
            published.approve(head);
            var link = published.awaitSent().stream().filter(each -> "FACEBOOK".equals(each.path("network").asText())).findFirst().orElseThrow()
                    .path("permalink").asText();
            networks.comment("facebook", link.substring(link.lastIndexOf('/') + 1), "Sam Grey", "Shut up, you useless idiots");
            networks.comment("facebook", link.substring(link.lastIndexOf('/') + 1), "Pat Lowe", "Is this the stupid team that lost?");
            Patience.until("both comments are polled in", () -> head.get("/comments?filter=all").path("total").asInt(), total -> total >= 2);
            Patience.until("something waits in the queue", () -> head.get("/review").path("items").size(), waiting -> waiting >= 2);
        }
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void everyPageIsAccessibleAndFits(int width, ColorScheme scheme) {
        var page = chromium.window(stack, width, scheme);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        var inspect = new Inspection(page, width, scheme);
        page.navigate("/sign-in");
        assertThat(new On(page).button("Sign in")).isVisible();
        inspect.of("sign-in");
        Person.TEACHER.signIn(page);
        pagesOfATeacher(page, inspect);
        page.context().clearCookies();
        Person.HEADTEACHER.signIn(page);
        pagesOfTheHeadteacher(page, inspect);
        page.context().clearCookies();
        Person.OFFICE.signIn(page);
        pagesOfTheOffice(page, inspect);
        page.context().close();
        inspect.concludes();
    }

    private void pagesOfATeacher(Page page, Inspection inspect) {
        assertThat(page.getByText("What happened")).isVisible();
        inspect.of("today-teacher");
        page.navigate("/posts");
        assertThat(new On(page).link("Sack race")).isVisible();
        inspect.of("posts");
        page.navigate("/posts/" + draft.id() + "/edit");
        var faces = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Faces in this photo")).getByRole(AriaRole.BUTTON);
        assertThat(faces).hasCount(5);
        assertThat(new On(page).button("Poppy Holloway")).isVisible();
        inspect.of("compose");
        faces.first().click();
        new On(page).field("Name of face 1").fill("a");
        assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION).first()).isVisible();
        inspect.of("compose-face");
    }

    private void pagesOfTheHeadteacher(Page page, Inspection inspect) {
        inspect.of("today-head");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("for you$"))).click();
        assertThat(new On(page).link("Everything on Today")).isVisible();
        inspect.of("needs-you");
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        page.getByPlaceholder("A title, some words, a name").fill("pemb");
        assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION).first()).isVisible();
        inspect.of("search");
        page.keyboard().press("Escape");
        assertThat(page.getByPlaceholder("A title, some words, a name")).not().isVisible();
        page.navigate("/review");
        assertThat(new On(page).button("Approve and publish")).isVisible();
        inspect.of("review");
        new On(page).button("Ask for changes").click();
        assertThat(new On(page).field("What should change?")).isVisible();
        inspect.of("review-changes");
        page.navigate("/posts/" + published.id());
        assertThat(new On(page).region("On the networks")).isVisible();
        inspect.of("post");
        page.navigate("/comments");
        assertThat(page.getByRole(AriaRole.ARTICLE)).not().hasCount(0);
        inspect.of("comments");
        page.getByRole(AriaRole.ARTICLE).first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("History")).click();
        assertThat(new On(page).dialog()).isVisible();
        inspect.of("comments-history");
        page.navigate("/settings/keeping");
        assertThat(new On(page).field("Delete originals after")).isVisible();
        inspect.of("keeping");
        page.navigate("/audit");
        new On(page).button("Verify the chain").click();
        assertThat(page.getByText("The chain is whole")).isVisible();
        inspect.of("audit");
    }

    private void pagesOfTheOffice(Page page, Inspection inspect) {
        page.navigate("/consent?group=Maple");
        assertThat(new On(page).link("Holloway")).isVisible();
        inspect.of("consent");
        new On(page).link("Pemberton").click();
        assertThat(new On(page).heading("Now")).isVisible();
        inspect.of("consent-person");
        new On(page).button("Withdraw consent").click();
        new On(page).field("Reference of the letter or email").fill("Letter of today");
        new On(page).button("See what will stop").click();
        assertThat(page.getByText("Tug of war")).isVisible();
        inspect.of("withdraw");
        page.navigate("/posts");
        page.getByPlaceholder("Search posts").fill("nothing like this");
        assertThat(page.getByText("No post has these words")).isVisible();
        inspect.of("posts-none");
        page.navigate("/settings/devices");
        assertThat(page.getByText("Classroom iPads")).isVisible();
        inspect.of("devices");
        page.navigate("/nowhere");
        assertThat(page.getByText("There is no page at this address")).isVisible();
        inspect.of("nowhere");
    }
}
