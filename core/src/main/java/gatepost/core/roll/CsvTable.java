package gatepost.core.roll;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A comma-separated file with a header, as RFC 4180 has it; a byte order mark and blank lines are passed over. */
public final class CsvTable {

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private CsvTable(List<List<String>> lines) {
        List<String> header = lines.isEmpty() ? List.of() : lines.getFirst();
        columns = IntStream.range(0, header.size()).boxed()
                .collect(Collectors.toMap(i -> header.get(i).strip(), Function.identity(), (first, again) -> first));
        rows = lines.stream().skip(1).map(Row::new).toList();
    }

    public static CsvTable read(Reader source) throws IOException {
        String text = source.readAllAsString();
        return new CsvTable(parse(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text));
    }

    /** @throws IllegalArgumentException naming the first of these columns that the header lacks */
    public void require(String... names) {
        for (String name : names) {
            if (!columns.containsKey(name)) {
                throw new IllegalArgumentException("The file has no column \"" + name + "\" in its first line.");
            }
        }
    }

    public List<Row> rows() {
        return rows;
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            int c = i < text.length() ? text.charAt(i) : END;
            if (quoted && c != END) {
                if (c != '"') {
                    field.append((char) c);
                } else if (text.startsWith("\"\"", i)) {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
            } else if (c == ',' || c == '\n' || c == END) {
                line.add(field.toString());
                field.setLength(0);
                if (c != ',') {
                    if (line.size() > 1 || !line.getFirst().isBlank()) {
                        lines.add(List.copyOf(line));
                    }
                    line.clear();
                }
            } else if (c != '\r') {
                field.append((char) c);
            }
        }
        return lines;
    }

    /** One line of the table, read by the names of its columns. */
    public final class Row {

        private final List<String> fields;

        private Row(List<String> fields) {
            this.fields = fields;
        }

        /** The field without surrounding blanks; empty where the line is too short or the column is unknown. */
        public String get(String column) {
            int at = columns.getOrDefault(column, Integer.MAX_VALUE);
            return at < fields.size() ? fields.get(at).strip() : "";
        }

        public Optional<String> find(String column) {
            return Optional.of(get(column)).filter(value -> !value.isEmpty());
        }
    }
}
