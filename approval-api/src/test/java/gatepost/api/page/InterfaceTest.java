package gatepost.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.core.account.Network;
import gatepost.core.post.PostAction;
import gatepost.core.post.PostState;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The description of the interface, from which the pages' types are generated, says what the running application does. */
class InterfaceTest extends ApiTest {

    /** Routes that are no part of the described interface: pages, health, the description itself, and the stream of changes. */
    private static final Set<String> NOT_DESCRIBED = Set.of("GET /", "GET /{path:.+}", "GET /health", "GET /health/{selector}",
            "GET /api/openapi.yml", "GET /api/events", "GET /media/{name}", "GET /webhooks/meta", "POST /webhooks/meta");

    private Map<String, Object> document;

    @BeforeAll
    void readTheDocument() {
        var answer = browser().get("/api/openapi.yml");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/yaml");
        document = new Yaml().load(answer.response().body());
    }

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        var described = new TreeSet<String>();
        map(document, "paths").forEach((path, methods) -> cast(methods).keySet().forEach(method -> described.add(method.toUpperCase() + " " + path)));
        var routed = bean(Router.class).uriRoutes().map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate())
                .filter(route -> !route.startsWith("HEAD ") && !NOT_DESCRIBED.contains(route)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(routed);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var names = operations().map(operation -> (String) operation.get("operationId")).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+[A-Z][A-Za-z]+|signIn|signOut"), "says what it does to what");
    }

    @Test
    void everyOperationSaysWhatItAnswersAndWhatAProblemLooksLike() {
        assertThat(operations().map(operation -> cast(operation.get("responses")))).isNotEmpty().allSatisfy(responses -> {
            assertThat(responses.keySet()).contains("4XX", "5XX").anyMatch(status -> status.matches("2\\d\\d"));
            for (var status : List.of("4XX", "5XX")) {
                assertThat(map(responses, status, "content", "application/problem+json", "schema")).containsEntry("$ref", "#/components/schemas/Problem");
            }
        });
    }

    @Test
    void everyPropertyOfEveryAnswerIsDescribedAndSaysWhetherItMayBeAbsent() {
        var wrong = new ArrayList<String>();
        for (var described : described()) {
            var schema = cast(map(document, "components", "schemas").get(schemaName(described.getBeanType())));
            var properties = cast(schema.get("properties"));
            var required = (List<?>) schema.getOrDefault("required", List.of());
            for (var property : described.getBeanProperties()) {
                var stated = cast(properties.getOrDefault(property.getName(), Map.of()));
                var nullable = property.isNullable();
                if (stated.isEmpty()) {
                    wrong.add(described.getBeanType().getSimpleName() + "." + property.getName() + " is left out");
                } else if (nullable != Boolean.TRUE.equals(stated.get("nullable")) || nullable == required.contains(property.getName())) {
                    wrong.add(described.getBeanType().getSimpleName() + "." + property.getName() + " says the opposite of " + nullable);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void manyTypesAreLookedAt() {
        assertThat(described()).hasSizeGreaterThan(40);
    }

    @Test
    void wordsThatAreChosenFromAreListed() {
        assertThat(values("PostState")).containsExactly(names(PostState.values()));
        assertThat(values("PostAction")).containsExactly(names(PostAction.values()));
        assertThat(values("Network")).containsExactly(names(Network.values()));
        assertThat(values("PostFilter")).containsExactly("all", "mine", "drafts", "waiting", "scheduled", "published", "stopped", "removed",
                "discarded");
        assertThat(cast(parameter("/api/comments", "filter").get("schema")).get("enum")).isEqualTo(List.of("needs-you", "hidden", "all"));
    }

    @ParameterizedTest
    @CsvSource({"/api/posts,Search-Words", "/api/posts,filter", "/api/posts,page", "/api/subjects,Search-Words", "/api/consents,group", "/api/consents,Search-Words", "/api/audit,Search-Words",
        "/api/comments,Search-Words", "/api/comments,postId", "/api/comments,filter"})
    void whatMayBeLeftOutOfAnAddressIsNotRequired(String path, String parameter) {
        assertThat(parameter(path, parameter).get("required")).isNotEqualTo(true);
    }

    private Map<String, Object> parameter(String path, String name) {
        return ((List<?>) map(document, "paths", path, "get").get("parameters")).stream().map(InterfaceTest::cast)
                .filter(it -> it.get("name").equals(name)).findFirst().orElseThrow();
    }

    private List<BeanIntrospection<Object>> described() {
        var schemas = map(document, "components", "schemas").keySet();
        return BeanIntrospector.SHARED.findIntrospections(it -> it.getBeanType().isRecord()
                && it.getBeanType().getName().startsWith("gatepost.api.")).stream().filter(it -> schemas.contains(schemaName(it.getBeanType()))).toList();
    }

    private static String schemaName(Class<?> type) {
        return type.isMemberClass() ? type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName() : type.getSimpleName();
    }

    private Stream<Map<String, Object>> operations() {
        return map(document, "paths").values().stream().flatMap(methods -> cast(methods).values().stream()).map(InterfaceTest::cast);
    }

    @SuppressWarnings("unchecked")
    private List<Object> values(String schema) {
        return (List<Object>) map(document, "components", "schemas", schema).get("enum");
    }

    private static Object[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray();
    }

    private static Map<String, Object> map(Map<String, Object> from, String... path) {
        var found = from;
        for (var step : path) {
            found = cast(found.get(step));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
