package gatepost.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import gatepost.core.account.port.Connector;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The one way to the public: only review approves, and only what it approved is published. */
final class GateRules {

    private GateRules() {
    }

    static ArchRule onlyReviewCreatesAnApproval(House house) {
        var made = Set.of(house.type("core.review.ApprovedRevision"), house.type("core.review.FrozenRevision"),
                house.type("core.review.Decision"));
        return noClasses().that().resideOutsideOfPackage(house.part("core.review"))
                .should().accessTargetWhere(target("make an approval or what it approves",
                        it -> it.getName().equals(JavaConstructor.CONSTRUCTOR_NAME) && made.contains(it.getOwner().getName())))
                .orShould().dependOnClassesThat().haveFullyQualifiedName(house.type("core.review.Decisions"));
    }

    /** Also past the repository: no statement elsewhere adds a decision. */
    static ArchRule onlyReviewWritesDecisions(House house) {
        return classes().that().resideOutsideOfPackage(house.part("core.review"))
                .should(StoredText.containNo("a statement that adds a decision", text -> !Sql.added(text, Set.of("decision", "decision_undone")).isEmpty()));
    }

    /** What is handed to a connector was taken out of an approved revision. */
    static ArchRule onlyAnApprovedRevisionOpensTheWay(House house) {
        var approved = house.type("core.review.ApprovedRevision");
        var frozen = house.type("core.review.FrozenRevision");
        return noClasses().that(describe("publish", it -> it.getAccessesFromSelf().stream().anyMatch(GateRules::publishes)))
                .and().areNotAssignableTo(Connector.class)
                .should().accessTargetWhere(target("take a revision from elsewhere than an approval",
                        it -> it.getRawReturnType().getName().equals(frozen) && !it.getOwner().getName().equals(approved)))
                .orShould().dependOnClassesThat().haveFullyQualifiedName(house.type("core.review.Revisions"));
    }

    static ArchRule onlyTheLoaderMakesAnOutgoingPost(House house) {
        var post = house.type("core.account.port.OutgoingPost");
        return noClasses().that().doNotHaveFullyQualifiedName(house.type("worker.publication.RevisionLoader"))
                .and().doNotHaveFullyQualifiedName(post)
                .should().accessTargetWhere(target("make an outgoing post",
                        it -> it.getName().equals(JavaConstructor.CONSTRUCTOR_NAME) && it.getOwner().getName().equals(post)));
    }

    static ArchRule nothingIsForced(House house) {
        return noMethods().that().areDeclaredInClassesThat().resideInAPackage(house.everything())
                .should().haveNameMatching("force.*|bypass.*");
    }

    /** The classes that make the one irreversible call. */
    static Set<String> callersOfPublish(House house) {
        return house.written().stream().filter(it -> it.getAccessesFromSelf().stream().anyMatch(GateRules::publishes))
                .map(it -> it.getName()).collect(Collectors.toSet());
    }

    private static boolean publishes(JavaAccess<?> access) {
        return access.getTarget().getName().equals("publish") && access.getTargetOwner().isAssignableTo(Connector.class);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String what, Predicate<CodeUnitAccessTarget> matches) {
        return describe(what, access -> access.getTarget() instanceof CodeUnitAccessTarget target && matches.test(target));
    }
}
