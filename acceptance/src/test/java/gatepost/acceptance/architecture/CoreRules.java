package gatepost.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the features of the domain may know: of the outside world, and of each other. */
final class CoreRules {

    /** Words that every feature speaks, {@code shared} included. They know nothing themselves, so that no cycle runs through them. */
    private static final Set<String> VOCABULARY = Set.of("core.account.Network", "core.school.Role");

    /** What the registers use of each other besides ids: the log, whether a subject is on the roll, and what a role may do. */
    private static final Set<String> SEAMS = Set.of("core.audit.Audit", "core.roll.Subjects", "core.school.RolePolicy", "core.school.Area");

    private CoreRules() {
    }

    static ArchRule theDomainKnowsNoHttpNoJsonAndNoConnector(House house) {
        return noClasses().that().resideInAPackage(house.part("core")).should().dependOnClassesThat(resideInAnyPackage(
                "io.micronaut.http..", "io.micronaut.serde..", "io.micronaut.json..", "io.micronaut.jackson..", "io.micronaut.security..",
                "io.netty..", "java.net.http..", "com.fasterxml.jackson..", "com.google.gson..", "jakarta.json..", "org.json..",
                "com.restfb..", "twitter4j..", house.part("connectors")));
    }

    static ArchRule rulesArePlainJava(House house) {
        return noClasses().that().resideInAPackage(house.part("core"))
                .and().haveNameMatching(".*(Policy|Rule|Lifecycle|Verdict|Detector)")
                .should().dependOnClassesThat().resideInAnyPackage("io.micronaut..", "java.sql..", "javax.sql..");
    }

    static ArchRule featuresFormNoCycle(House house) {
        return slices().matching(house.part("core").replace("core..", "core.(*)..")).should().beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), oneOf(house, VOCABULARY)).allowEmptyShould(true);
    }

    static ArchRule theVocabularyKnowsNothing(House house) {
        return classes().that(oneOf(house, VOCABULARY)).should().onlyDependOnClassesThat(
                resideOutsideOfPackage(house.everything()).or(oneOf(house, VOCABULARY)));
    }

    static ArchRule whatIsSharedKnowsNoFeature(House house) {
        return knowsOnly(house, "core.shared", VOCABULARY.stream());
    }

    /** Consent, roll, school (with its staff) and audit. */
    static ArchRule registersKnowEachOtherBySeamsOnly(House house) {
        return CompositeArchRule.of(Stream.of("core.consent", "core.roll", "core.school", "core.audit")
                .map(register -> knowsOnly(house, register, Stream.concat(VOCABULARY.stream(), SEAMS.stream()))).toList());
    }

    static ArchRule onlyPagesJobsAndTheLauncherSeeTakedown(House house) {
        return noClasses().that().resideOutsideOfPackages(house.part("core.takedown"), house.part("api"), house.part("worker"),
                        house.part("launcher"))
                .should().dependOnClassesThat().resideInAPackage(house.part("core.takedown"));
    }

    private static ArchRule knowsOnly(House house, String feature, Stream<String> besides) {
        var outside = besides.collect(Collectors.toSet());
        return classes().that().resideInAPackage(house.part(feature)).should().onlyDependOnClassesThat(
                resideOutsideOfPackage(house.everything())
                        .or(resideInAnyPackage(house.part(feature), house.part("core.shared")))
                        .or(oneOf(house, outside))).allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> oneOf(House house, Set<String> names) {
        var types = names.stream().map(house::type).toList();
        return describe("one of " + types, it -> types.contains(it.getBaseComponentType().getName()));
    }
}
