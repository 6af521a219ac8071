package gatepost.core.text;

import gatepost.core.text.fold.Folding;
import gatepost.core.text.person.PersonNames;
import gatepost.core.text.pupil.RosterIndex;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports the full names of people who are neither pupils, who are reported as such, nor known staff: visitors, authors, parents. */
final class PersonNameDetector implements TextDetector {

    private static final String MESSAGE =
            "This looks like somebody's full name. Leave it only if the person agreed to be named, or is known to the public.";
    private static final Set<String> TITLES = Set.of("mr", "mrs", "miss", "ms", "mx", "dr", "sir", "madam", "lady", "lord", "dame", "prof", "professor",
            "rev", "reverend", "pc", "nurse", "coach", "father", "sister", "officer", "councillor", "cllr", "captain", "king", "queen", "prince", "princess");
    private static final Set<String> NO_PERSON = Set.of("street", "road", "lane", "avenue", "close", "drive", "way", "crescent", "court", "hill", "park",
            "house", "school", "academy", "hospital", "library", "station", "hall", "farm", "gallery", "trust", "club", "class", "year", "day", "week", "fair",
            "church", "college", "centre", "cup", "cross", "museum", "award", "foundation", "team", "wood", "gardens", "theatre", "bridge", "primary", "council");
    private static final PersonNames PEOPLE = PersonNames.committed();

    private final RosterIndex roster;
    private final Set<String> staff;

    PersonNameDetector(RosterIndex roster, Set<String> staff) {
        this.roster = roster;
        this.staff = staff.stream().map(Folding::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<TextFinding> detect(ScannedText text) {
        return PEOPLE.find(text.raw()).stream().filter(place -> aFullName(text.raw().substring(place.start(), place.end())))
                .map(place -> TextFinding.of(FindingCode.PERSON_FULL_NAME, text, place.start(), place.end(), MESSAGE)).toList();
    }

    private boolean aFullName(String name) {
        String[] words = name.strip().split("[\\s.]+");
        int first = TITLES.contains(Folding.key(words[0])) ? 1 : 0;
        String key = Folding.key(name);
        return words.length - first > 1 && !NO_PERSON.contains(Folding.key(words[words.length - 1])) && !staff.contains(key)
                && !staff.contains(key.substring(first * Folding.key(words[0]).length())) && !roster.isFirstName(key);
    }
}
