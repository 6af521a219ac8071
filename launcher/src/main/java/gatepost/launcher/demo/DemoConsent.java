package gatepost.launcher.demo;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a family, or a member of staff, filled in the school's consent form. */
enum DemoConsent {
    /** Yes to everything. */
    ALL(scope -> true, scope -> false),
    /** Yes, but never by name. */
    PHOTO_ONLY(scope -> scope.kind() != ConsentKind.NAME, scope -> false),
    /** Yes on Facebook, no on X. */
    FACEBOOK(scope -> scope.network() == Network.FACEBOOK, scope -> false),
    /** No to everything. */
    REFUSED(scope -> false, scope -> false),
    /** The form never came back. */
    NONE(scope -> false, scope -> false),
    /** Yes to everything at first; later the family took photos and videos back. */
    WITHDRAWN(scope -> true, scope -> EnumSet.of(ConsentKind.PHOTO, ConsentKind.VIDEO).contains(scope.kind()));

    private final Predicate<ConsentScope> given;
    private final Predicate<ConsentScope> withdrawn;

    DemoConsent(Predicate<ConsentScope> given, Predicate<ConsentScope> withdrawn) {
        this.given = given;
        this.withdrawn = withdrawn;
    }

    Set<ConsentScope> given() {
        return everyScope().filter(given).collect(Collectors.toSet());
    }

    Set<ConsentScope> refused() {
        return this == NONE ? Set.of() : everyScope().filter(given.negate()).collect(Collectors.toSet());
    }

    Set<ConsentScope> withdrawn() {
        return everyScope().filter(withdrawn).collect(Collectors.toSet());
    }

    private static Stream<ConsentScope> everyScope() {
        return Stream.of(Network.values())
                .flatMap(network -> Stream.of(ConsentKind.values()).map(kind -> new ConsentScope(network, kind)));
    }
}
