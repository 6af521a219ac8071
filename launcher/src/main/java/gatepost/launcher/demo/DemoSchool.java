package gatepost.launcher.demo;

import gatepost.core.school.Schools;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A school of invented people, so that Gatepost can be tried at once. */
@Singleton
public class DemoSchool {

    /** Always the same, by which a later start knows the school. */
    static final UUID ID = UUID.fromString("019a5c3e-7b00-7000-8000-77696c6c6f77");
    static final String NAME = "Willowbrook Primary";
    /** Short, so that somebody trying things out sees an undo and soon after the post. */
    static final int GRACE_SECONDS = 8;

    // What only a first start needs is not even made at the others.
    private final Schools schools;
    private final Provider<SeedSchool> seeding;
    private final Provider<DemoAccounts> accounts;
    private final Provider<DemoWebhooks> webhooks;

    DemoSchool(Schools schools, Provider<SeedSchool> seeding, Provider<DemoAccounts> accounts, Provider<DemoWebhooks> webhooks) {
        this.schools = schools;
        this.seeding = seeding;
        this.accounts = accounts;
        this.webhooks = webhooks;
    }

    /**
     * Seeds the school where it is not there yet, and tells who can sign in. What is there stays as it is. The school comes into being in
     * one transaction: a process killed in the middle leaves nothing of it.
     *
     * @param networks where the simulated networks are
     */
    public List<DemoLogin> seed(URI networks) {
        if (schools.find(ID).isEmpty()) {
            seeding.get().handle(networks);
            introduce(networks);
        }
        return Stream.of(DemoPerson.values()).map(DemoPerson::login).toList();
    }

    /** Makes the school's accounts known to the simulated networks, which may have lost their folder since, and has them tell of comments. */
    void introduce(URI networks) {
        accounts.get().provision(networks);
        webhooks.get().connect(networks);
    }
}
