package gatepost.launcher.demo;

import gatepost.core.audit.Audit;
import gatepost.core.school.Membership;
import gatepost.core.school.Memberships;
import gatepost.core.school.Passwords;
import gatepost.core.school.People;
import gatepost.core.school.Person;
import gatepost.core.school.School;
import gatepost.core.school.Schools;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;

/** Brings the demo school into being, all of it or nothing. */
@Singleton
class SeedSchool {

    private final Schools schools;
    private final People people;
    private final Memberships memberships;
    private final Passwords passwords;
    private final SeedRoll roll;
    private final DemoDevices devices;
    private final DemoAccounts accounts;
    private final Audit audit;

    SeedSchool(Schools schools, People people, Memberships memberships, Passwords passwords, SeedRoll roll, DemoDevices devices,
               DemoAccounts accounts, Audit audit) {
        this.schools = schools;
        this.people = people;
        this.memberships = memberships;
        this.passwords = passwords;
        this.roll = roll;
        this.devices = devices;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @param networks where the simulated networks are */
    @Transactional
    void handle(URI networks) {
        schools.save(new School(DemoSchool.ID, DemoSchool.NAME, DemoSchool.GRACE_SECONDS));
        for (var person : DemoPerson.values()) {
            employ(person);
        }
        roll.handle();
        devices.handle();
        accounts.connect(new Actor.Software(DemoSchool.ID), networks);
        audit.record(new Actor.Software(DemoSchool.ID), "SCHOOL_SEEDED", "school", DemoSchool.ID, "the demo school, all of it invented");
    }

    private void employ(DemoPerson person) {
        var id = Ids.next();
        people.save(new Person(id, person.fullName(), Person.normal(person.email()), passwords.hash(person.password())));
        memberships.save(new Membership(DemoSchool.ID, Ids.next(), id, person.role()));
    }
}
