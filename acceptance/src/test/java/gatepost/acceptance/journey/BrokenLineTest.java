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
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Large photos over a line that breaks. */
@ExtendWith(SharedStack.class)
class BrokenLineTest {

    private static final double MINUTE = 60_000;

    private final List<Response> pieces = new CopyOnWriteArrayList<>();

    @Test
    void photosGoOnWhereTheBrokenLineLeftThemAndStandInTheOrderOfChoosing(StackUnderTest stack) throws IOException {
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

    /** Nothing but noise, which no format makes small: several pieces each. */
    private static Map<String, byte[]> photos() throws IOException {
        var photos = new LinkedHashMap<String, byte[]>();
        for (int number = 1; number <= 4; number++) {
            photos.put("race-" + number + ".jpg", noise(number));
        }
        return photos;
    }

    private static byte[] noise(int seed) throws IOException {
        var random = new Random(seed);
        var picture = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", file);
        return file.toByteArray();
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
