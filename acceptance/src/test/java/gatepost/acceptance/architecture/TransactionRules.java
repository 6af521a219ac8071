package gatepost.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import gatepost.core.account.port.Connector;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.sql.Connection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Nothing waits for a network while it holds rows. What runs in a transaction is found by annotation, by what is handed to Micronaut's
 * transaction operations, and by switching off auto-commit; from there every call is followed. Work that a caller hands in as a lambda is
 * counted where it is written, not where it is run.
 */
final class TransactionRules {

    private static final Set<String> ANNOTATIONS =
            Set.of("io.micronaut.transaction.annotation.Transactional", "jakarta.transaction.Transactional");
    private static final Set<String> NETWORK_PACKAGES =
            Set.of("java.net.http", "com.restfb", "twitter4j", "io.micronaut.http.client", "gatepost.connectors");

    private TransactionRules() {
    }

    static ArchRule noNetworkCallInATransaction() {
        return classes().should(new ArchCondition<>("call no network while a transaction is open") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().forEach(unit -> CallPath.from(inTransaction(unit), TransactionRules::callsNetwork)
                        .ifPresent(path -> events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " calls a network: " + path))));
            }
        });
    }

    /** What a method does in a transaction that it opens itself. */
    static Stream<JavaAccess<?>> inTransaction(JavaCodeUnit unit) {
        if (annotated(unit) || calls(unit, TransactionRules::opensByHand)) {
            return accesses(unit);
        }
        return calls(unit, TransactionRules::runsInTransaction)
                ? accesses(unit).filter(access -> access.isDeclaredInLambda() || unit.getCodeUnitReferencesFromSelf().contains(access))
                : Stream.empty();
    }

    private static boolean annotated(JavaCodeUnit unit) {
        return ANNOTATIONS.stream().anyMatch(it -> unit.isAnnotatedWith(it) || unit.isMetaAnnotatedWith(it)
                || unit instanceof JavaMethod && (unit.getOwner().isAnnotatedWith(it) || unit.getOwner().isMetaAnnotatedWith(it)));
    }

    private static boolean runsInTransaction(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("io.micronaut.transaction") && access.getName().startsWith("execute");
    }

    private static boolean opensByHand(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("io.micronaut.transaction") && access.getName().equals("getTransaction")
                || access.getTargetOwner().isAssignableTo(Connection.class) && access.getName().equals("setAutoCommit");
    }

    private static boolean callsNetwork(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return owner.isAssignableTo(Connector.class) || owner.isAssignableTo(URLConnection.class) || owner.isAssignableTo(Socket.class)
                || owner.isEquivalentTo(URL.class) && access.getName().startsWith("open")
                || NETWORK_PACKAGES.stream().anyMatch(it -> (owner.getPackageName() + ".").startsWith(it + "."));
    }

    private static boolean calls(JavaCodeUnit unit, Predicate<JavaAccess<?>> such) {
        return accesses(unit).anyMatch(such);
    }

    private static Stream<JavaAccess<?>> accesses(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream().map(it -> it);
    }
}
