package gatepost.core.school.session;

import gatepost.core.audit.Audit;
import gatepost.core.school.Memberships;
import gatepost.core.school.NamedMembership;
import gatepost.core.school.Passwords;
import gatepost.core.school.People;
import gatepost.core.school.Person;
import gatepost.core.shared.Actor;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Signs people in and out, and lets them change the role they act in. Each leaves an entry in the school's log (R4). */
@Singleton
public class SignIn {

    private final People people;
    private final Memberships memberships;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;

    SignIn(People people, Memberships memberships, Passwords passwords, SignInThrottle throttle, Sessions sessions, Audit audit,
           TransactionOperations<Connection> transactions) {
        this.people = people;
        this.memberships = memberships;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Tries an email and a password. No transaction is open while the password is hashed: that takes long on purpose.
     *
     * @param address where the attempt comes from
     */
    public SignInOutcome attempt(String email, String password, String address) {
        var normal = Person.normal(email);
        var wait = throttle.count(normal, address);
        if (wait.isPresent()) {
            return new SignInOutcome.Throttled(wait.get());
        }
        var person = people.findByEmail(normal);
        var right = passwords.matches(password, person);
        var roles = person.map(known -> memberships.ofPerson(known.id())).orElse(List.of());
        return transactions.executeWrite(_ -> right && !roles.isEmpty() ? open(person.orElseThrow(), roles.getFirst(), normal, address)
            : refuse(person, roles));
    }

    /** Ends a session. */
    public void end(String token) {
        transactions.executeWrite(status -> {
            sessions.find(token).ifPresent(old -> record(old.actor(), "SIGNED_OUT"));
            sessions.close(token);
            return status;
        });
    }

    /** Goes on in another of the person's own memberships, under a new token; nothing where it is not theirs. */
    public Optional<OpenedSession> switchTo(String token, UUID membershipId) {
        return transactions.executeWrite(_ -> sessions.find(token).flatMap(current -> memberships.ofPerson(current.actor().personId()).stream()
            .filter(membership -> membership.id().equals(membershipId)).findFirst()
            .flatMap(membership -> sessions.replace(token, membership))
            .map(opened -> {
                record(opened.signedIn().actor(), "ROLE_CHANGED");
                return opened;
            })));
    }

    private SignInOutcome open(Person person, NamedMembership membership, String email, String address) {
        throttle.forget(email, address);
        var opened = sessions.open(person.id(), membership);
        record(opened.signedIn().actor(), "SIGNED_IN");
        return new SignInOutcome.Opened(opened);
    }

    private SignInOutcome refuse(Optional<Person> person, List<NamedMembership> roles) {
        person.ifPresent(known -> roles.stream().map(NamedMembership::schoolId).distinct()
            .forEach(school -> audit.record(new Actor.Software(school), "SIGN_IN_REFUSED", "person", known.id(), "")));
        return new SignInOutcome.Refused();
    }

    private void record(Actor.Person actor, String action) {
        audit.record(actor, action, "person", actor.personId(), actor.role().name());
    }
}
