package gatepost.api.testing;

import gatepost.core.school.Membership;
import gatepost.core.school.Memberships;
import gatepost.core.school.Passwords;
import gatepost.core.school.People;
import gatepost.core.school.Person;
import gatepost.core.school.Role;
import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;

/** A test of the interface over HTTP, with a real server and a real database. */
public abstract class ApiTest extends DatabaseTest {

    protected static final String PASSWORD = "correct horse battery staple";

    private String passwordHash;
    private URI address;

    @BeforeAll
    void startServer() {
        address = bean(EmbeddedServer.class).start().getURI();
        passwordHash = bean(Passwords.class).hash(PASSWORD);
    }

    /** Where the server listens. */
    protected final URI address() {
        return address;
    }

    /** A browser with nobody signed in. */
    protected final Browser browser() {
        return new Browser(address);
    }

    /** A new person with one role. */
    protected final Person person(UUID school, Role role) {
        var id = Ids.next();
        var person = bean(People.class).save(new Person(id, role + " Example", id + "@school.example", passwordHash));
        bean(Memberships.class).save(new Membership(school, Ids.next(), person.id(), role));
        return person;
    }

    /** A browser in which somebody with that role is signed in. */
    protected final Browser signedIn(UUID school, Role role) {
        return browser().signIn(person(school, role).email(), PASSWORD);
    }
}
