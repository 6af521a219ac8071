package gatepost.acceptance.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds things on a page as people and screen readers do: by role and name. */
record On(Page page) {

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator region(String name) {
        return named(AriaRole.REGION, name);
    }

    Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** Opens one of the areas from the rail. */
    void open(String area) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(area)).click();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }
}
