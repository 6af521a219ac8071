package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The office keeping the consents. */
record OfficeDesk(Page page, On on) {

    static OfficeDesk at(Page page) {
        return new OfficeDesk(page, new On(page));
    }

    /** Opens a pupil's consents by typing the name. */
    void openPupil(String className, String name) {
        on.open("Consent");
        on.link(className).click();
        on.field("Find a person").fill(name);
        on.field("Find a person").press("Enter");
        assertThat(on.heading("Now")).isVisible();
    }

    /** Says what is withdrawn, and sees what it will stop. */
    Locator whatAWithdrawalStops(String evidence) {
        on.button("Withdraw consent").click();
        on.field("Reference of the letter or email").fill(evidence);
        on.button("See what will stop").click();
        return affected();
    }

    void confirm() {
        on.button("Withdraw and take down").click();
    }

    Locator affected() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Posts that depend on this consent"));
    }
}
