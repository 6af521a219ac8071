package gatepost.core.text.pupil;

import gatepost.core.roll.Roster;
import gatepost.core.roll.RosterEntry;
import gatepost.core.text.fold.Folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The roll prepared for finding its pupils' names in text; immutable, built once per state of the roll. */
public final class RosterIndex {

    static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "da", "di", "do", "dos", "das",
            "du", "la", "le", "el", "al", "ul", "ur", "ap", "ab", "ni", "nic", "mac", "mc", "st", "bin", "ibn", "bint", "abu", "o", "d");
    private static final int SHORTEST_PART = 3;
    private static final int MOST_ADDED = 3;

    private final List<RosterEntry> pupils;
    private final List<String> middles = new ArrayList<>();
    private final Map<String, Surname> surnames = new HashMap<>();
    private final Map<String, List<Integer>> byGiven = new HashMap<>();
    private final Set<String> wordsOfNames = new HashSet<>();
    private final Spellings spellings;
    private final Sieve surnameSieve;
    private final List<Surname> byNumber;
    private final GivenNames givens;
    private int longestSurname = 1;
    private int longestGiven = 1;
    private int longestSurnameKey = 1;

    private RosterIndex(List<RosterEntry> pupils) {
        this.pupils = pupils;
        for (int i = 0; i < pupils.size(); i++) {
            add(i, pupils.get(i));
        }
        surnameSieve = new Sieve(surnames.keySet());
        byNumber = List.copyOf(surnames.values());
        spellings = new Spellings(byNumber.stream().map(Surname::key).toList());
        givens = new GivenNames(surnames.values().stream().flatMap(surname -> surname.givenNames().stream()).distinct().toList());
    }

    public static RosterIndex of(Roster roster) {
        return new RosterIndex(roster.entries());
    }

    /** The pupil's key on the roll. */
    public String idOf(int pupil) {
        return pupils.get(pupil).id();
    }

    /** Whether the folded letters are the whole first name of a pupil, such as "meiling". */
    public boolean isFirstName(String key) {
        return isGiven(key);
    }

    String middleOf(int pupil) {
        return middles.get(pupil);
    }

    /** Whether a pupil of the roll has exactly this legal or preferred first name. */
    boolean isGiven(String key) {
        return byGiven.containsKey(key);
    }

    boolean isWholeNameOfSeveralWords(String key) {
        return wordsOfNames.contains(key);
    }

    /** Pupils with exactly this legal or preferred first name, or a name it stands for; by their places on the roll. */
    List<Integer> called(String given) {
        List<Integer> exact = byGiven.getOrDefault(given, List.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        return Nicknames.KNOWN.of(given).stream()
                .flatMap(name -> byGiven.getOrDefault(name, List.of()).stream()).distinct().sorted().toList();
    }

    /** The most words that a surname of the roll may be written in. */
    int longestSurname() {
        return longestSurname;
    }

    /** The most letters of a surname of the roll, and some for slips. */
    int longestSurnameKey() {
        return longestSurnameKey;
    }

    int longestGiven() {
        return longestGiven;
    }

    /** Whether letters with this hash may be a surname of the roll. */
    boolean maySurname(int hash) {
        return surnameSieve.mayHold(hash);
    }

    Surname surname(String key) {
        return surnames.getOrDefault(key, NO_SURNAME);
    }

    /** Passes on surnames within one slip or some misreadings, and some others; the caller weighs them. */
    void surnamesLike(String written, Consumer<Surname> to) {
        for (int number : spellings.like(written)) {
            to.accept(byNumber.get(number));
        }
    }

    /** Passes on surnames of six letters or more within two slips, and some others. */
    void surnamesWithTwoSlips(String written, Consumer<Surname> to) {
        for (int number : spellings.likeWithTwoSlips(written)) {
            to.accept(byNumber.get(number));
        }
    }

    GivenNames givens() {
        return givens;
    }

    private static final Surname NO_SURNAME = new Surname("");

    private void add(int pupil, RosterEntry entry) {
        middles.add(Folding.key(entry.middle()).intern());
        Set<String> wholeGivens = new HashSet<>();
        Set<String> partGivens = new HashSet<>();
        forms(entry.legalFirst(), wholeGivens, partGivens);
        entry.preferredFirst().ifPresent(preferred -> forms(preferred, wholeGivens, partGivens));
        Set<String> wholeSurnames = new HashSet<>();
        Set<String> partSurnames = new HashSet<>();
        forms(entry.surname(), wholeSurnames, partSurnames);
        partGivens.removeAll(wholeGivens);
        partSurnames.removeAll(wholeSurnames);
        longestGiven = Math.max(longestGiven, 1 + partGivens.size());
        longestSurname = Math.max(longestSurname, 2 + words(entry.surname()).size());
        wholeGivens.forEach(given -> byGiven.computeIfAbsent(given, g -> new ArrayList<>(1)).add(pupil));
        for (String surname : wholeSurnames) {
            longestSurnameKey = Math.max(longestSurnameKey, surname.length() + MOST_ADDED);
            link(surname, false, wholeGivens, partGivens, pupil);
        }
        for (String surname : partSurnames) {
            link(surname, true, wholeGivens, partGivens, pupil);
        }
    }

    private void link(String key, boolean partial, Set<String> wholeGivens, Set<String> partGivens, int pupil) {
        Surname surname = surnames.computeIfAbsent(key, Surname::new);
        wholeGivens.forEach(given -> surname.add(given, new Surname.Bearer(pupil, false, partial)));
        partGivens.forEach(given -> surname.add(given, new Surname.Bearer(pupil, true, partial)));
    }

    private void forms(String name, Set<String> whole, Set<String> parts) {
        String key = Folding.key(name);
        if (key.isEmpty()) {
            return;
        }
        whole.add(key);
        List<String> words = words(name);
        if (words.size() > 1) {
            wordsOfNames.add(key);
            words.stream().filter(word -> word.length() >= SHORTEST_PART && !PARTICLES.contains(word)).forEach(parts::add);
        }
    }

    /** The folded words of a name, parted by blanks and hyphens. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(2);
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || parts(name.charAt(at))) {
                String key = at > start ? Folding.key(name.substring(start, at)) : "";
                if (!key.isEmpty()) {
                    words.add(key);
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean parts(char sign) {
        return Character.isWhitespace(sign) || Character.getType(sign) == Character.DASH_PUNCTUATION;
    }
}
