package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import gatepost.acceptance.stack.SharedStack;
import gatepost.acceptance.stack.StackUnderTest;
import gatepost.launcher.bench.journey.ApiPost;
import gatepost.launcher.bench.journey.ApiSession;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedStack.class)
class KeyboardAloneTest {

    private static final int FAR_TOO_MANY_TABS = 120;

    @Test
    void aTeacherSignsInAnswersTheFacesAndSendsThePostWithoutAMouse(StackUnderTest stack) throws Exception {
        var post = draftWithTwoFaces(stack);
        try (var chromium = Chromium.launch()) {
            var page = chromium.desk(stack);
            signIn(page);
            page.navigate("/posts/" + post + "/edit");
            var teacher = TeacherDesk.at(page);
            answersTheFaces(teacher);
            teacher.promises().forEach(promise -> {
                tabTo(page, promise);
                page.keyboard().press("Space");
            });
            tabTo(page, teacher.on().field("Describe the photo for people who cannot see it"));
            page.keyboard().type("Two children stand on the school field.");
            tabTo(page, teacher.on().button("Send to the Headteacher"));
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("With the Headteacher"))).isVisible();
        }
    }

    private static String draftWithTwoFaces(StackUnderTest stack) throws Exception {
        try (var teacher = ApiSession.signIn(stack.address(), Person.TEACHER.email(), Person.TEACHER.password())) {
            var post = ApiPost.write(teacher, "Running", "Two quick runners, and what a race it was.");
            post.addPhoto(DrawnScene.jpeg(SceneSpec.sportsDay(2, 81)));
            return post.id();
        }
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in");
        assertThat(page.getByLabel("School email")).isFocused();
        page.keyboard().type(Person.TEACHER.email());
        page.keyboard().press("Tab");
        page.keyboard().type(Person.TEACHER.password());
        page.keyboard().press("Enter");
        assertThat(new On(page).heading("Today")).isVisible();
    }

    /** The first face is named by typing, the others are covered; each answer leads to the next face. */
    private static void answersTheFaces(TeacherDesk teacher) {
        var page = teacher.page();
        assertThat(teacher.faces().first()).isVisible();
        int faces = teacher.faces().count();
        tabTo(page, teacher.face(1));
        page.keyboard().press("Enter");
        assertThat(teacher.on().field("Name of face 1")).isFocused();
        takesNobodyFromAnOlderAnswer(teacher);
        page.keyboard().type("pembert");
        assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION)).hasCount(1);
        page.keyboard().press("Enter");
        for (int number = 2; number <= faces; number++) {
            assertThat(teacher.on().field("Name of face " + number)).isFocused();
            tabTo(page, teacher.on().button("Cover this face"));
            page.keyboard().press("Enter");
            assertThat(teacher.face(number)).containsText("Covered");
        }
        assertThat(teacher.face(1)).containsText("Harry P.");
    }

    /** Enter takes only who answers to the words as they stand: a list that is still that of fewer letters names other children. */
    private static void takesNobodyFromAnOlderAnswer(TeacherDesk teacher) {
        var page = teacher.page();
        page.keyboard().type("a");
        assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION)).not().hasCount(0);
        var held = new ArrayList<Route>();
        page.route("**/api/subjects?*", held::add);
        page.keyboard().type("x");
        page.keyboard().press("Enter");
        assertThat(teacher.face(1)).containsText("Who is this?");
        page.unroute("**/api/subjects?*");
        held.forEach(Route::resume);
        page.keyboard().press("Control+A");
        page.keyboard().press("Backspace");
        assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION)).hasCount(0);
    }

    /** Moves on with the Tab key, as long as it takes, to something that can be seen to have the focus. */
    private static void tabTo(Page page, Locator target) {
        assertThat(target).isVisible();
        for (int tabs = 0; tabs < FAR_TOO_MANY_TABS; tabs++) {
            if ((Boolean) target.evaluate("target => target === document.activeElement && target.matches(':focus-visible')")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }
}
