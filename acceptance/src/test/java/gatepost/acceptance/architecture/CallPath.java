package gatepost.acceptance.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way of calls through our own code. A call of an interface goes on in every class of ours that implements it; what every object can do
 * ({@code toString} and the like) goes on nowhere else.
 */
record CallPath(List<String> calls) {

    private record Step(JavaAccess<?> access, CallPath before) {
        private CallPath path() {
            return new CallPath(Stream.concat(before.calls.stream(), Stream.of(access.getTarget().getFullName())).toList());
        }
    }

    /** The shortest way from these accesses to one that matches. */
    static Optional<CallPath> from(Stream<JavaAccess<?>> start, Predicate<JavaAccess<?>> wanted) {
        var waiting = start.map(it -> new Step(it, new CallPath(List.of()))).collect(Collectors.toCollection(ArrayDeque::new));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            var step = waiting.poll();
            if (wanted.test(step.access())) {
                return Optional.of(step.path());
            }
            if (step.access().getTarget() instanceof CodeUnitAccessTarget target) {
                reached(target).filter(seen::add).forEach(unit ->
                        unit.getAccessesFromSelf().forEach(next -> waiting.add(new Step(next, step.path()))));
            }
        }
        return Optional.empty();
    }

    private static Stream<JavaCodeUnit> reached(CodeUnitAccessTarget target) {
        var parameters = target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        var overriding = target.getOwner().isEquivalentTo(Object.class) ? Stream.<JavaCodeUnit>empty()
                : target.getOwner().getAllSubclasses().stream().flatMap(it -> it.tryGetMethod(target.getName(), parameters).stream());
        return Stream.concat(target.resolveMember().stream(), overriding);
    }

    @Override
    public String toString() {
        return String.join(" -> ", calls);
    }
}
