package gatepost.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * A state machine as a test expects it: a line {@code FROM -> TO TO} for each state, where an ending state has nothing after the arrow.
 *
 * @param edges every state with the states that may follow
 */
public record EdgeTable<S extends Enum<S>>(Class<S> type, Map<S, Set<S>> edges) {

    /** Reads a table that names every state once at the beginning of a line. */
    public static <S extends Enum<S>> EdgeTable<S> of(Class<S> type, String table) {
        var edges = new HashMap<S, Set<S>>();
        table.lines().forEach(line -> {
            var sides = line.split("->", -1);
            edges.put(Enum.valueOf(type, sides[0].strip()), Arrays.stream(sides[1].strip().split(" ")).filter(name -> !name.isEmpty())
                    .map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet()));
        });
        assertThat(edges.keySet()).as("the table names every state").containsExactlyInAnyOrder(type.getEnumConstants());
        return new EdgeTable<>(type, edges);
    }

    public boolean allows(S from, S to) {
        return edges.get(from).contains(to);
    }

    /** Asks about every pair of states. */
    public void assertSameAs(BiPredicate<S, S> machine) {
        for (var from : type.getEnumConstants()) {
            for (var to : type.getEnumConstants()) {
                assertThat(machine.test(from, to)).as("from %s to %s", from, to).isEqualTo(allows(from, to));
            }
        }
    }

    /** Every state that can be come to from here, itself included. */
    public Set<S> reachableFrom(S start) {
        var seen = new HashSet<>(EnumSet.of(start));
        var open = new HashSet<>(seen);
        while (!open.isEmpty()) {
            open = open.stream().flatMap(state -> edges.get(state).stream()).filter(seen::add)
                    .collect(Collectors.toCollection(HashSet::new));
        }
        return seen;
    }
}
