package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A post on its network, as somebody sees it who is not signed in anywhere. */
record PublicPage(Page page, String permalink) {

    static PublicPage open(Page page, String permalink) {
        page.navigate(permalink);
        return new PublicPage(page, permalink);
    }

    Locator body() {
        return page.locator("body");
    }

    /** Writes below the post as a parent. */
    void comment(String parent, String text) {
        var on = new On(page);
        on.field("Name of the parent").fill(parent);
        on.field("Their comment").fill(text);
        on.button("Publish this comment").click();
        assertThat(body()).containsText(text);
    }

    void reload() {
        page.navigate(permalink);
    }

    void isGone() {
        assertThat(page.navigate(permalink).status()).isEqualTo(404);
    }
}
