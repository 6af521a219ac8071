package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import gatepost.acceptance.stack.SharedStack;
import gatepost.acceptance.stack.StackUnderTest;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Photos of 12 megapixels over a line that breaks. */
@ExtendWith(SharedStack.class)
class BrokenLineTest {

    private static final double MINUTE = 60_000;

    private final List<Response> pieces = new CopyOnWriteArrayList<>();

    @Test
    void photosGoOnWhereTheBrokenLineLeftThemAndStandInTheOrderOfChoosing(StackUnderTest stack) {
        try (var chromium = Chromium.launch()) {
            var page = Person.TEACHER.signIn(chromium.desk(stack));
            var teacher = TeacherDesk.at(page);
            teacher.beginPost();
            page.onResponse(this::note);
            var line = Line.of(page);
            line.slow();
            teacher.drop(photos());
            assertThat(teacher.onTheirWay().filter(new Locator.FilterOptions().setHasText("next in line"))).hasCount(1);
            assertThat(teacher.onTheirWay().first().getByText("%")).isVisible();

            line.broken();
            assertThat(teacher.onTheirWay().filter(new Locator.FilterOptions().setHasText("waiting for the connection")).first()).isVisible();
            line.slow();
            teacher.on().button("Pause race-2.jpg").click();
            assertThat(page.getByText("paused at")).isVisible();
            teacher.on().button("Go on").click();

            line.whole();
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^Photo [0-9]")))).hasCount(4, new HasCountOptions().setTimeout(MINUTE));
            assertThat(page.locator("h2 small").allTextContents()).containsExactly("race-1.jpg", "race-2.jpg", "race-3.jpg", "race-4.jpg");
        }
        assertThat(offsets().values()).hasSize(4).allSatisfy(taken -> assertThat(taken).doesNotHaveDuplicates().isSorted());
    }

    private static Map<String, byte[]> photos() {
        var photos = new LinkedHashMap<String, byte[]>();
        for (int number = 1; number <= 4; number++) {
            photos.put("race-" + number + ".jpg", DrawnScene.jpeg(SceneSpec.sportsDay(2, 90 + number).atTwelveMegapixels()));
        }
        return photos;
    }

    private void note(Response response) {
        if (response.request().method().equals("PATCH") && response.status() == 204) {
            pieces.add(response);
        }
    }

    /** Up to where each photo had arrived after each piece that was taken. */
    private Map<String, List<Long>> offsets() {
        return pieces.stream().collect(Collectors.groupingBy(Response::url,
                Collectors.mapping(piece -> Long.valueOf(piece.headers().get("upload-offset")), Collectors.toList())));
    }
}
