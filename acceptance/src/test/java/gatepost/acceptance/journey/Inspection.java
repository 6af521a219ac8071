package gatepost.acceptance.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at a page as it stands: accessible, nothing to scroll sideways, targets large enough for a thumb. A picture of it is
 * kept for people to judge.
 */
final class Inspection {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Buttons, and what looks like one; links within sentences are text, and faces are as small as they are: each has its chip. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll("button, [role=button], summary, nav a, a[class*=Button]")]
              .filter(target => target.checkVisibility({ visibilityProperty: true }) && !target.closest("p, li > span"))
              .filter(target => !target.ariaLabel?.includes("in the photo"))
              .map(target => [target, target.getBoundingClientRect()])
              .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
              .map(([target, box]) => `${target.ariaLabel || target.textContent.trim()} is ${Math.round(box.width)} by ${Math.round(box.height)}`)""";

    /** What is still fading in has not its own colours yet. */
    private static final String AT_REST = "() => document.getAnimations().every(each => each.playState === 'finished')";

    private final Page page;
    private final int width;
    private final ColorScheme scheme;
    private final SoftAssertions found = new SoftAssertions();

    Inspection(Page page, int width, ColorScheme scheme) {
        this.page = page;
        this.width = width;
        this.scheme = scheme;
    }

    /** @param name of the page, for the picture and for what is found */
    void of(String name) {
        page.waitForFunction(AT_REST);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(PICTURES.resolve("%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase()))));
        var violations = new ArrayList<String>();
        new AxeBuilder(page).withTags(RULES).analyze().getViolations().forEach(violation -> violation.getNodes()
                .forEach(node -> violations.add(violation.getId() + " at " + node.getTarget() + ": " + node.getHtml())));
        found.assertThat(violations).as("accessibility of %s at %d, %s", name, width, scheme).isEmpty();
        var wide = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        found.assertThat(wide).as("width of %s", name).isLessThanOrEqualTo(width);
        if (width == Chromium.PHONE) {
            found.assertThat((List<?>) page.evaluate(TOO_SMALL)).as("targets too small for a thumb on %s", name).isEmpty();
        }
    }

    /** Fails with everything found on any page. */
    void concludes() {
        found.assertAll();
    }
}
