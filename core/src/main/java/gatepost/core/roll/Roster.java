package gatepost.core.roll;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * The pupils of a school, or of a trust, at one moment.
 *
 * @param entries in the roll's own order, which breaks ties between equally likely pupils
 */
public record Roster(List<RosterEntry> entries) {

    public static final Roster EMPTY = new Roster(List.of());

    public Roster {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a roll with the header {@code id,legal_first,middle,surname,preferred_first[,class,…]}; further columns are ignored.
     *
     * @throws IllegalArgumentException if a needed column is missing
     */
    public static Roster readCsv(Reader source) throws IOException {
        CsvTable table = CsvTable.read(source);
        table.require("id", "legal_first", "middle", "surname", "preferred_first");
        return new Roster(table.rows().stream()
                .map(row -> new RosterEntry(row.get("id"), row.get("legal_first"), row.get("middle"), row.get("surname"),
                        row.find("preferred_first"), row.find("class")))
                .toList());
    }
}
