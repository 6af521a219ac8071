package gatepost.launcher.demo;

import gatepost.core.school.Memberships;
import gatepost.core.school.People;
import gatepost.core.shared.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Lets the demo school's people act, as if they had signed in. */
@Singleton
class DemoActors {

    private final People people;
    private final Memberships memberships;

    DemoActors(People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    /** @throws java.util.NoSuchElementException if the person has left the school */
    @Transactional
    Actor.Person of(DemoPerson demo) {
        var person = people.findByEmail(demo.email()).orElseThrow();
        var membership = memberships.ofPerson(person.id()).stream()
                .filter(each -> each.schoolId().equals(DemoSchool.ID) && each.role() == demo.role()).findFirst().orElseThrow();
        return new Actor.Person(DemoSchool.ID, membership.id(), person.id(), person.name(), membership.role());
    }
}
