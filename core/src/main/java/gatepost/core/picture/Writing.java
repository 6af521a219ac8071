package gatepost.core.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A word, a code or an unread place in an asset, as it is kept.
 *
 * @param position from 0, in the order of reading
 * @param line of a word: words of one line share it
 */
@MappedEntity("writing")
public record Writing(UUID schoolId, @Id UUID assetId, int position, WritingKind kind, int line, int x, int y, int width, int height,
                      String words, double confidence) {

    private static final int MOST_CHARACTERS = 2000;

    /** A reading as rows. */
    static List<Writing> rows(UUID schoolId, UUID assetId, Reading reading) {
        var rows = new ArrayList<Writing>();
        var line = 0;
        for (var each : reading.lines()) {
            for (var word : each.words()) {
                rows.add(row(schoolId, assetId, rows.size(), WritingKind.WORD, line, word.box(), word.text(), word.confidence()));
            }
            line++;
        }
        for (var code : reading.codes()) {
            rows.add(row(schoolId, assetId, rows.size(), WritingKind.CODE, 0, code.box(), code.content(), 1));
        }
        for (var box : reading.unread()) {
            rows.add(row(schoolId, assetId, rows.size(), WritingKind.UNREAD, 0, box, "", 0));
        }
        return rows;
    }

    /** The reading that these rows of one asset, in order, were made of. */
    static Reading reading(List<Writing> rows) {
        var lines = new TreeMap<Integer, List<SeenWord>>();
        var unread = new ArrayList<Box>();
        var codes = new ArrayList<SeenCode>();
        for (var row : rows) {
            switch (row.kind) {
                case WORD -> lines.computeIfAbsent(row.line, _ -> new ArrayList<>()).add(new SeenWord(row.box(), row.words, row.confidence));
                case CODE -> codes.add(new SeenCode(row.box(), row.words));
                case UNREAD -> unread.add(row.box());
            }
        }
        return new Reading(lines.values().stream().map(SeenLine::new).toList(), unread, codes);
    }

    private static Writing row(UUID schoolId, UUID assetId, int position, WritingKind kind, int line, Box box, String words,
                               double confidence) {
        return new Writing(schoolId, assetId, position, kind, line, box.x(), box.y(), box.width(), box.height(),
                words.substring(0, Math.min(words.length(), MOST_CHARACTERS)), confidence);
    }

    private Box box() {
        return new Box(x, y, width, height);
    }

    /** Says where, never what. */
    @Override
    public String toString() {
        return "Writing[" + assetId + " " + position + " " + kind + "]";
    }
}
