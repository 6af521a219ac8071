package gatepost.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which module may know which. */
final class ModuleRules {

    /** By package below the root, which is the module's own: what it may know besides itself. */
    static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>(Map.of(
            "migrations", Set.of(),
            "database", Set.of(),
            "simulator", Set.of(),
            "core", Set.of(),
            "connectors", Set.of("core"),
            "api", Set.of("core", "migrations"),
            "worker", Set.of("core", "connectors", "migrations"),
            "launcher", Set.of("core", "connectors", "api", "worker", "simulator", "database", "migrations")));

    private ModuleRules() {
    }

    static ArchRule modulesKnowOnlyWhatTheyMay(House house) {
        List<ArchRule> rules = MAY_KNOW.keySet().stream().map(module -> knowsOnlyWhatItMay(house, module)).toList();
        return CompositeArchRule.of(rules);
    }

    static ArchRule everyClassLivesInAModule(House house) {
        return classes().should().resideInAnyPackage(parts(house, MAY_KNOW.keySet().stream()));
    }

    /** The port in core is how networks are spoken to; a network's own classes are for its connector alone, its settings for all. */
    static ArchRule nothingSpeaksToANetworkPastThePort(House house) {
        return noClasses().that().resideOutsideOfPackage(house.part("connectors"))
                .should().dependOnClassesThat(resideInAnyPackage(house.part("connectors"))
                        .and(nameMatching(".*(?<!Settings)$")))
                .orShould().dependOnClassesThat().resideInAnyPackage("com.restfb..", "twitter4j..");
    }

    private static ArchRule knowsOnlyWhatItMay(House house, String module) {
        return classes().that().resideInAPackage(house.part(module))
                .should().onlyDependOnClassesThat(resideOutsideOfPackage(house.everything())
                        .or(resideInAnyPackage(parts(house, Stream.concat(Stream.of(module), MAY_KNOW.get(module).stream())))))
                .allowEmptyShould(true);
    }

    private static String[] parts(House house, Stream<String> names) {
        return names.map(house::part).toArray(String[]::new);
    }
}
