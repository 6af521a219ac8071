package gatepost.acceptance.architecture;

import static java.util.stream.Collectors.toCollection;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads in a text which tables it would change, if it is a statement. */
final class Sql {

    /** Also matches statements whose rest is joined on at run time: then the text's end counts as the statement's. */
    private static final Pattern UPDATE = Pattern.compile("(?<!for )(?<!key )\\bupdate (?<tables>[^;]*?)( set\\b|;|$)");
    private static final Pattern DELETE = Pattern.compile("\\bdelete (?<tables>[^;]*?\\bfrom\\b[^;]*?)( where\\b|;|$)");
    private static final Pattern REPLACE = Pattern.compile("\\breplace into (?<tables>[\\w.]+)");
    private static final Pattern WHOLE = Pattern.compile("\\b((truncate|drop|alter|rename) table|truncate)( if exists)? (?<tables>[\\w.]+)");
    private static final Pattern UPSERT = Pattern.compile("\\binsert (ignore )?into (?<tables>[\\w.]+)[^;]*\\bon duplicate key update\\b");
    private static final Pattern INSERT = Pattern.compile("\\b(insert|replace) (ignore )?into (?<tables>[\\w.]+)");
    private static final Pattern WORD = Pattern.compile("[a-z_]+");

    private Sql() {
    }

    /** Those of the tables in which the text would change or remove rows. */
    static Set<String> changed(String text, Set<String> tables) {
        return named(text, tables, Stream.of(UPDATE, DELETE, REPLACE, WHOLE, UPSERT));
    }

    /** Those of the tables to which the text would add rows. */
    static Set<String> added(String text, Set<String> tables) {
        return named(text, tables, Stream.of(INSERT));
    }

    private static Set<String> named(String text, Set<String> tables, Stream<Pattern> statements) {
        var line = text.replace("`", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return statements.flatMap(statement -> statement.matcher(line).results())
                .flatMap(found -> WORD.matcher(found.group("tables")).results())
                .map(word -> word.group()).filter(tables::contains).collect(toCollection(TreeSet::new));
    }
}
