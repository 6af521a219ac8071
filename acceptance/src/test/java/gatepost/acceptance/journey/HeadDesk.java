package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The Headteacher deciding on posts and following them. */
record HeadDesk(Page page, On on) {

    static HeadDesk at(Page page) {
        return new HeadDesk(page, new On(page));
    }

    /** Goes through the queue until the post with this title is on the screen. */
    void findInQueue(String title) {
        on.open("Review");
        int place = 1;
        assertThat(place(place)).isVisible();
        while (!page.getByRole(AriaRole.ARTICLE).textContent().contains("“" + title + "”")) {
            on.link("Next post").click();
            assertThat(place(++place)).isVisible();
        }
    }

    private Locator place(int number) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("To approve · %d of \\d+".formatted(number))));
    }

    void askForChanges(String note) {
        on.button("Ask for changes").click();
        on.field("What should change?").fill(note);
        on.button("Send back with this note").click();
        assertThat(on.dialog()).isHidden();
    }

    void approve() {
        on.button("Approve and publish").click();
        assertThat(undo()).isVisible();
    }

    Locator undo() {
        return on.button("Undo");
    }

    void openPost(String id) {
        page.navigate("/posts/" + id);
    }

    /** How a network stands, as its own row says. */
    Locator network(String name) {
        return on.region("On the networks").getByRole(AriaRole.LISTITEM, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** When the network's row says it goes out, or went out. */
    Instant time(String network) {
        return Instant.parse(network(network).locator("time").first().getAttribute("datetime"));
    }

    /** Waits until the network has it, and says how long after its due time that was. */
    Duration published(String network, Instant due) {
        assertThat(network(network)).containsText(Pattern.compile("Published (today|yesterday)"));
        return Duration.between(due, time(network));
    }

    String permalink(String network) {
        return network(network).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See it on " + network)).getAttribute("href");
    }
}
