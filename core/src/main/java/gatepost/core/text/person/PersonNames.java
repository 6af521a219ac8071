package gatepost.core.text.person;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds people's names of two words or more, whoever they are. */
public final class PersonNames {

    private final PersonModel model;
    private final NameLists lists = new NameLists();

    private PersonNames(PersonModel model) {
        this.model = model;
    }

    /** With the weights that ship with the product. */
    public static PersonNames committed() {
        return new PersonNames(PersonModel.committed());
    }

    /** With other weights, as {@link PersonTrainer} writes them. */
    public static PersonNames reading(InputStream weights) throws IOException {
        return new PersonNames(PersonModel.read(weights));
    }

    /** UTF-16 offsets of one name. */
    public record Place(int start, int end) {
    }

    /** The names in the order of the text; they are looked for where two words with capitals stand together. */
    public List<Place> find(String text) {
        Tokens tokens = Tokens.of(text);
        Features features = new Features(tokens, lists);
        List<Place> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() - 1) {
            if (features.capital(at) && features.capital(at + 1)) {
                int end = runEnd(features, at, tokens.size());
                read(text, tokens, at, model.label(features, at, end), found);
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** The end of the words with capitals, with those in small letters that stand between two of them, as in "Vincent van Gogh". */
    private static int runEnd(Features features, int from, int size) {
        int end = from;
        while (end < size && (features.capital(end) || features.capital(end + 1) || features.capital(end + 2))) {
            end++;
        }
        return Math.min(end, size);
    }

    private static void read(String text, Tokens tokens, int from, Label[] labels, List<Place> found) {
        int i = 0;
        while (i < labels.length) {
            int end = i + 1;
            while (end < labels.length && labels[i] == Label.FIRST && labels[end] == Label.FURTHER) {
                end++;
            }
            int last = end;
            while (last > i && !Character.isLetterOrDigit(text.charAt(tokens.start(from + last - 1)))) {
                last--;
            }
            if (last - i > 1) {
                found.add(new Place(tokens.start(from + i), tokens.end(from + last - 1)));
            }
            i = end;
        }
    }
}
