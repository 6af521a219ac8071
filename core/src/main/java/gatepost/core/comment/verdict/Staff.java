package gatepost.core.comment.verdict;

import gatepost.core.roll.CsvTable;
import gatepost.core.text.fold.Folding;
import gatepost.core.text.fold.Words;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names under which members of staff are known: title with surname, and first name with surname. */
public final class Staff {

    private static final int LONGEST = 5;

    private final Set<String> names = new HashSet<>();

    /** @param members the school's staff */
    public Staff(Collection<Member> members) {
        for (Member member : members) {
            String surname = Folding.key(member.surname());
            if (!surname.isEmpty()) {
                add(member.title(), surname);
                add(member.first(), surname);
            }
        }
    }

    /** One member of staff; title and first name may be empty. */
    public record Member(String id, String title, String first, String surname) {

        /** Never the name. */
        @Override
        public String toString() {
            return "Member[" + id + "]";
        }
    }

    /**
     * Reads a list with the header {@code id,title,first,surname}.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static Staff readCsv(Reader source) throws IOException {
        CsvTable table = CsvTable.read(source);
        table.require("id", "title", "first", "surname");
        return new Staff(table.rows().stream()
                .map(row -> new Member(row.get("id"), row.get("title"), row.get("first"), row.get("surname"))).toList());
    }

    boolean namedIn(String comment) {
        if (names.isEmpty()) {
            return false;
        }
        Words words = Words.of(comment);
        for (int first = 0; first < words.size(); first++) {
            for (int end = first + 1; end <= Math.min(words.size(), first + LONGEST); end++) {
                if (names.contains(words.join(first, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(String before, String surname) {
        String key = Folding.key(before);
        if (!key.isEmpty()) {
            names.add(key + surname);
        }
    }
}
