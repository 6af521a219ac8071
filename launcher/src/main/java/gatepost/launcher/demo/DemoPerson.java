package gatepost.launcher.demo;

import gatepost.core.school.Role;

/** The invented people who work at the demo school. Their passwords are no secrets. */
enum DemoPerson {
    MAPLE_TEACHER("Teacher of Maple", Role.TEACHER, "Eleanor", "Hughes", "teacher", "rainy-maple-lane", DemoConsent.ALL),
    OAK_TEACHER("Teacher of Oak", Role.TEACHER, "Daniel", "Osei", "teacher2", "sunny-oak-lane", DemoConsent.FACEBOOK),
    HEADTEACHER("Headteacher", Role.HEADTEACHER, "Helen", "Marlowe", "head", "brass-school-bell", DemoConsent.ALL),
    SENIOR_LEADER("Senior leadership team", Role.SLT, "Imran", "Siddiqui", "slt", "quiet-corridor-walk", DemoConsent.ALL),
    OFFICE("Office administrator", Role.OFFICE, "Carol", "Whitaker", "office", "tidy-front-desk", DemoConsent.REFUSED),
    SAFEGUARDING_LEAD("Safeguarding lead (DSL)", Role.DSL, "Joanna", "Adeleke", "dsl", "safe-harbour-light", DemoConsent.PHOTO_ONLY);

    private final String title;
    private final Role role;
    private final String first;
    private final String surname;
    private final String mailbox;
    private final String password;
    private final DemoConsent consent;

    DemoPerson(String title, Role role, String first, String surname, String mailbox, String password, DemoConsent consent) {
        this.title = title;
        this.role = role;
        this.first = first;
        this.surname = surname;
        this.mailbox = mailbox;
        this.password = password;
        this.consent = consent;
    }

    Role role() {
        return role;
    }

    String first() {
        return first;
    }

    String surname() {
        return surname;
    }

    String fullName() {
        return first + " " + surname;
    }

    String email() {
        return mailbox + "@willowbrook.example";
    }

    String password() {
        return password;
    }

    /** How this person answered for pictures of themselves. */
    DemoConsent consent() {
        return consent;
    }

    DemoLogin login() {
        return new DemoLogin(title, email(), password);
    }
}
