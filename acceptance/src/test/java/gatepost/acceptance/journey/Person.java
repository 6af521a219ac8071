package gatepost.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Who works at the demo school, as {@code up} prints it. */
enum Person {
    TEACHER("teacher@willowbrook.example", "rainy-maple-lane"),
    OTHER_TEACHER("teacher2@willowbrook.example", "sunny-oak-lane"),
    HEADTEACHER("head@willowbrook.example", "brass-school-bell"),
    SENIOR_LEADER("slt@willowbrook.example", "quiet-corridor-walk"),
    OFFICE("office@willowbrook.example", "tidy-front-desk");

    private final String email;
    private final String password;

    Person(String email, String password) {
        this.email = email;
        this.password = password;
    }

    String email() {
        return email;
    }

    String password() {
        return password;
    }

    /** Signs in on the page, and arrives at Today. */
    Page signIn(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("School email").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Today").setExact(true))).isVisible();
        return page;
    }
}
