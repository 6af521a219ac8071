package gatepost.api.words;

import gatepost.core.check.Found;
import gatepost.core.roll.Subject;
import gatepost.core.text.FindingCode;
import gatepost.core.text.ShortLinks;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What may stand instead of a pupil's full name or a shortened link, for one click. None where several pupils' names share words, or nobody
 * knows whose it is.
 */
final class WordFixes {

    private WordFixes() {
    }

    /** Words to put in the place of those found, and how the button says so. */
    @Serdeable
    record WordFix(String label, String text) {
    }

    static List<WordFix> of(Found name, List<Found> all, List<Subject> candidates) {
        var shared = all.stream().anyMatch(other -> other != name && other.start() < name.end() && name.start() < other.end());
        if (name.code() != FindingCode.PUPIL_FULL_NAME || shared || candidates.isEmpty()) {
            return List.of();
        }
        var fixes = new ArrayList<WordFix>();
        if (candidates.stream().map(Subject::firstName).distinct().count() == 1) {
            fixes.add(new WordFix("Remove the surname", candidates.getFirst().firstName()));
        }
        var group = candidates.getFirst().group();
        if (!group.isBlank() && candidates.stream().allMatch(one -> one.group().equals(group))) {
            fixes.add(new WordFix("Use the class", "a pupil of " + group));
        }
        if (candidates.stream().map(WordFixes::initials).distinct().count() == 1) {
            fixes.add(new WordFix("Use initials", initials(candidates.getFirst())));
        }
        return fixes;
    }

    /** The address that a shortened link leads to, where that is known. */
    static List<WordFix> ofLink(Found link, Map<String, String> leads) {
        return ShortLinks.in(link.where().words().substring(link.start(), link.end())).stream().map(ShortLinks.ShortLink::url)
                .filter(leads::containsKey).map(url -> new WordFix("Use the full address", leads.get(url))).toList();
    }

    private static String initials(Subject pupil) {
        return pupil.surname().isBlank() ? first(pupil.firstName()) : first(pupil.firstName()) + " " + first(pupil.surname());
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}
