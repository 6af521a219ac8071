package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A teacher writing a post. */
record TeacherDesk(Page page, On on) {

    private static final String PHOTO = "sports-day.jpg";

    static TeacherDesk at(Page page) {
        return new TeacherDesk(page, new On(page));
    }

    void beginPost() {
        on.button("Write a post").click();
        page.waitForURL(Pattern.compile(".*/posts/.*/edit"));
    }

    void write(String title, String words) {
        on.field("Title, only staff see it").fill(title);
        say(words);
    }

    void say(String words) {
        on.field("What do you want to say?").fill(words);
    }

    void choose(String network) {
        page.getByLabel(network, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /**
     * Drops a photo on the page, watches it being sent, and waits for the faces.
     *
     * @return the time from the end of the upload until the faces were shown
     */
    Duration dropPhoto(byte[] jpeg) {
        var line = Line.of(page);
        line.slow();
        var dropped = files(Map.of(PHOTO, jpeg));
        var answered = page.waitForResponse(TeacherDesk::isLastPiece, () -> {
            page.getByText("Drop them here").dispatchEvent("drop", Map.of("dataTransfer", dropped));
            assertThat(page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("Sending " + PHOTO))).isVisible();
            assertThat(page.getByText(Pattern.compile("^[1-9][0-9]? %$"))).isVisible();
        });
        var uploaded = Instant.now();
        assertThat(answered.status()).isEqualTo(204);
        assertThat(faces().first()).isVisible();
        var took = Duration.between(uploaded, Instant.now());
        line.whole();
        return took;
    }

    private static boolean isLastPiece(Response answer) {
        return answer.request().method().equals("PATCH") && answer.headers().getOrDefault("upload-offset", "").equals(answer.headers().get("upload-length"));
    }

    /** Drops photos on the page, in the order of the map, and waits for nothing. */
    void drop(Map<String, byte[]> photos) {
        page.getByText("Drop them here").dispatchEvent("drop", Map.of("dataTransfer", files(photos)));
    }

    /** Photos on their way, one row each. */
    Locator onTheirWay() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Photos on their way")).getByRole(AriaRole.LISTITEM);
    }

    private JSHandle files(Map<String, byte[]> photos) {
        var named = photos.entrySet().stream()
                .map(photo -> List.of(photo.getKey(), Base64.getEncoder().encodeToString(photo.getValue()))).toList();
        return page.evaluateHandle("""
                photos => {
                  const dropped = new DataTransfer();
                  for (const [name, base64] of photos) {
                    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
                    dropped.items.add(new File([bytes], name, { type: "image/jpeg" }));
                  }
                  return dropped;
                }""", named);
    }

    /** The faces as chips, in the order of their numbers. */
    Locator faces() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Faces in this photo")).getByRole(AriaRole.BUTTON);
    }

    Locator face(int number) {
        return faces().nth(number - 1);
    }

    /** Says who a face is, by typing a part of the name; the next open face is then asked about. */
    void name(int number, String typed, String fullName) {
        openFace(number);
        on.field("Name of face " + number).fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(fullName)).click();
    }

    void cover(int number) {
        openFace(number);
        on.button("Cover this face").click();
        assertThat(face(number)).containsText("Covered");
    }

    private void openFace(int number) {
        if (!on.field("Name of face " + number).isVisible()) {
            face(number).click();
            // Or the press that follows meets the panel of the face before.
            assertThat(on.field("Name of face " + number)).isVisible();
        }
    }

    void describe(String altText) {
        on.field("Describe the photo for people who cannot see it").fill(altText);
    }

    /** What is attested of a photo, each tick by itself. */
    List<Locator> promises() {
        return Stream.of("This photo is complete", "Everybody is suitably dressed", "Nobody is hurt", "Nothing confidential").map(on::field).toList();
    }

    void attests() {
        promises().forEach(Locator::check);
    }

    /** What stands between the draft and the Headteacher. */
    Locator left() {
        return on.region("Before it can go to the Headteacher");
    }

    Locator preview(String network) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Preview of"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(network).setExact(true)).click();
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Preview on " + network));
    }

    void send() {
        on.button("Send to the Headteacher").click();
        assertThat(page).hasURL(Pattern.compile(".*/posts/[0-9a-f-]+$"));
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("With the Headteacher"))).isVisible();
    }
}
