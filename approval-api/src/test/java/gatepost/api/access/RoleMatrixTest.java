package gatepost.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.core.school.Role;
import gatepost.core.testing.TestSchool;
import io.micronaut.web.router.Router;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint of the running application, tried by everybody. */
class RoleMatrixTest extends ApiTest {

    private static final AccessTable EXPECTED = AccessTable.read();

    private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
    private final Map<Role, UUID> people = new EnumMap<>(Role.class);
    private TestSchool school;
    private Things things;
    private Calls calls;

    @BeforeAll
    void signEverybodyIn() {
        school = new TestSchool(this);
        things = new Things(this, school);
        calls = new Calls(things);
        for (var role : Role.values()) {
            var person = person(school.id(), role);
            people.put(role, person.id());
            browsers.put(role, browser().signIn(person.email(), PASSWORD));
        }
    }

    @Test
    void everyRouteOfTheApplicationStandsInTheTable() {
        assertThat(EXPECTED.rows().keySet()).containsExactlyInAnyOrderElementsOf(Route.all(bean(Router.class)));
    }

    static List<Route> routes() {
        return List.copyOf(EXPECTED.rows().keySet());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void onlyTheRolesInTheTableAreLetThrough(Route route) throws Exception {
        var row = EXPECTED.rows().get(route);
        var thing = calls.thing(route);
        var wrong = new ArrayList<String>();
        var anonymous = status(browser(), calls.to(route, thing));
        if (row.anonymous() ? !through(route, anonymous) : anonymous != 401) {
            wrong.add("anonymous got " + anonymous);
        }
        for (var role : Role.values()) {
            if (asTheAuthor(route)) {
                things.belongsTo(thing, people.get(role));
            }
            var browser = route.toString().equals("DELETE /api/session") ? signedIn(school.id(), role) : browsers.get(role);
            var status = status(browser, calls.to(route, thing));
            if (row.anonymous() || row.roles().contains(role) ? !through(route, status) : status != 403) {
                wrong.add(role + " got " + status);
            }
            if (status < 300 && !route.method().equals("GET")) {
                thing = calls.thing(route);
            }
        }
        assertThat(wrong).as(route.toString()).isEmpty();
    }

    /**
     * The calls are complete and their things exist, so that whoever is let through succeeds; a wrong password cannot, nor an
     * address that nobody signed, nor a post that nobody found.
     */
    private static boolean through(Route route, int status) {
        return switch (route.toString()) {
            case "POST /api/session" -> status == 401;
            case "PUT /api/session/membership", "GET /media/{name}",
                 "POST /api/posts/{postId}/publications/{publicationId}/recognition" -> status == 404;
            // Who may tell is not a question of roles: it is signed.
            case "GET /webhooks/meta", "POST /webhooks/meta" -> status == 403;
            default -> status < 300;
        };
    }

    private static boolean asTheAuthor(Route route) {
        return route.template().startsWith("/api/posts/{postId}") && !route.template().contains("decisions")
                && !route.template().contains("takedowns") && !route.template().contains("publications");
    }

    /** The status alone: the stream of changes has no end. */
    private static int status(Browser browser, Call call) throws Exception {
        var response = browser.http().send(call.request(browser).build(), BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }
}
