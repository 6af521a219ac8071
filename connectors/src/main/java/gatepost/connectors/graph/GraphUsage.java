package gatepost.connectors.graph;

import com.restfb.json.Json;
import com.restfb.json.JsonValue;
import com.restfb.json.ParseException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How much of its allowance an application has used, as Facebook's headers tell.
 *
 * @param percent of the highest counter, 0 when nothing was told
 * @param regain  until calls are allowed again, zero when they still are
 */
record GraphUsage(int percent, Duration regain) {

    private static final List<String> HEADERS = List.of("x-app-usage", "x-page-usage", "x-business-use-case-usage");
    private static final Set<String> COUNTERS = Set.of("call_count", "total_time", "total_cputime");
    private static final GraphUsage NONE = new GraphUsage(0, Duration.ZERO);

    /** What the headers of one answer tell. */
    static GraphUsage in(HttpHeaders headers) {
        return HEADERS.stream().flatMap(name -> headers.allValues(name).stream()).map(GraphUsage::parsed)
            .reduce(NONE, GraphUsage::worse);
    }

    private static GraphUsage parsed(String header) {
        try {
            return of(Json.parse(header));
        } catch (ParseException notJson) {
            return NONE;
        }
    }

    private static GraphUsage of(JsonValue value) {
        var usage = NONE;
        if (value.isArray()) {
            for (var item : value.asArray()) {
                usage = usage.worse(of(item));
            }
        } else if (value.isObject()) {
            for (var member : value.asObject()) {
                usage = usage.worse(of(member.getName(), member.getValue()));
            }
        }
        return usage;
    }

    private static GraphUsage of(String name, JsonValue value) {
        if (!value.isNumber()) {
            return of(value);
        }
        var number = (int) value.asDouble();
        if (COUNTERS.contains(name)) {
            return new GraphUsage(number, Duration.ZERO);
        }
        return name.equals("estimated_time_to_regain_access") ? new GraphUsage(0, Duration.ofMinutes(number)) : NONE;
    }

    private GraphUsage worse(GraphUsage other) {
        return new GraphUsage(Math.max(percent, other.percent), regain.compareTo(other.regain) > 0 ? regain : other.regain);
    }
}
