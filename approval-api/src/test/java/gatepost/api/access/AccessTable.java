package gatepost.api.access;

import gatepost.core.school.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is let through where, as {@code access/matrix.txt} says it. */
record AccessTable(Map<Route, Row> rows) {

    /** One line of the table. */
    record Row(boolean anonymous, Set<Role> roles) {
    }

    static AccessTable read() {
        try (var file = AccessTable.class.getResourceAsStream("/access/matrix.txt")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            var roles = Arrays.stream(lines.getFirst().split("\\|")[1].strip().split(" +")).skip(1).map(Role::valueOf).toList();
            var rows = new LinkedHashMap<Route, Row>();
            lines.stream().skip(1).map(line -> line.split("\\|")).forEach(line -> rows.put(Route.of(line[0]), row(line[1], roles)));
            return new AccessTable(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String marks, List<Role> roles) {
        var each = Arrays.stream(marks.strip().split(" +")).map("yes"::equals).toList();
        var through = EnumSet.noneOf(Role.class);
        for (int i = 0; i < roles.size(); i++) {
            if (each.get(i + 1)) {
                through.add(roles.get(i));
            }
        }
        return new Row(each.getFirst(), through);
    }
}
