package gatepost.acceptance.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import gatepost.acceptance.stack.StackUnderTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, with a window of its own for each person. */
final class Chromium implements AutoCloseable {

    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run");
    /** A check on a busy machine may take a while; a page that is wrong stays wrong for longer than this. */
    private static final double PATIENCE_MS = 30_000;

    private static final Path LAST_SIGHTS = Path.of("target", "screenshots", "last");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(playwright, playwright.chromium().launch(
                    new LaunchOptions().setExecutablePath(PROGRAM).setHeadless(true).setArgs(FLAGS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** A new window that nobody has signed in from, of a desk's or a phone's size. */
    Page window(StackUnderTest stack, int width, ColorScheme scheme) {
        var context = browser.newContext(new Browser.NewContextOptions().setBaseURL(stack.address().toString())
                .setViewportSize(width, width == PHONE ? 844 : 900).setHasTouch(width == PHONE).setColorScheme(scheme)
                .setLocale("en-GB").setTimezoneId("Europe/London"));
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    Page desk(StackUnderTest stack) {
        return window(stack, DESK, ColorScheme.LIGHT);
    }

    /** Keeps the last sight of every window, for whoever wonders why a test failed. */
    @Override
    public void close() {
        int number = 0;
        for (var context : browser.contexts()) {
            for (var page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(LAST_SIGHTS.resolve("window-" + ++number + ".png")));
            }
        }
        browser.close();
        playwright.close();
    }
}
