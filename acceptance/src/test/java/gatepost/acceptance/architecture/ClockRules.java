package gatepost.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** Time comes from the clock that is handed in. */
final class ClockRules {

    private ClockRules() {
    }

    /**
     * The simulator stands for somebody else's servers and starts on a clock of its own; inside, it hands that clock on as we do.
     * {@link System#nanoTime()} is a stopwatch, not a time, and free to all.
     */
    static ArchRule onlyTheClockBeanAsksTheMachine(House house) {
        return noClasses().that().doNotHaveFullyQualifiedName(house.type("core.shared.SystemClock"))
                .and().doNotHaveFullyQualifiedName(house.type("simulator.Simulator"))
                .should().accessTargetWhere(describe("ask the machine for the time", ClockRules::asksTheMachine));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        var name = target.getName();
        return switch (target.getOwner().getName()) {
            case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system") || name.matches("tick(Millis|Seconds|Minutes)");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date", "java.util.GregorianCalendar" ->
                    name.equals(JavaConstructor.CONSTRUCTOR_NAME) && target.getRawParameterTypes().isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            case String owner -> owner.startsWith("java.time.") && name.equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(it -> it.isEquivalentTo(Clock.class));
        };
    }
}
