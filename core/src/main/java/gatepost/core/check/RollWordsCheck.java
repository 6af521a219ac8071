package gatepost.core.check;

import gatepost.core.roll.Roll;
import gatepost.core.roll.Rolls;
import gatepost.core.text.Known;
import gatepost.core.text.TextScanner;
import gatepost.core.text.pupil.RosterIndex;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Holds words against the school's roll. One scanner a school is kept while its roll and what the school has set stay as they are. */
@Singleton
public class RollWordsCheck implements WordsCheck {

    private final Rolls rolls;
    private final Map<UUID, Built> scanners = new ConcurrentHashMap<>();

    RollWordsCheck(Rolls rolls) {
        this.rolls = rolls;
    }

    private record Built(Roll roll, Set<String> contacts, Set<String> blockedHosts, TextScanner scanner) {

        boolean of(Roll now, WordRules rules) {
            return roll == now && contacts.equals(rules.contacts()) && blockedHosts.equals(rules.blockedHosts());
        }
    }

    @Override
    public String version() {
        return "roll-words 5";
    }

    /** A roll that changed after the input was read is used as it is now; the input's digest then makes the check run again. */
    @Override
    public List<Found> run(UUID schoolId, WordsInput input) {
        var scanner = new BehindShortLinks(scanner(rolls.current(schoolId), input.rules()), input.targets());
        return input.parts().stream().flatMap(part -> scanner.scan(part.words(), part.besidePictures(input.withPictures())).stream()
                .map(finding -> new Found(part, finding.code(), input.rules().severities().getOrDefault(finding.code(), finding.severity()),
                        finding.start(), finding.end(), finding.message(), finding.candidates().stream().map(UUID::fromString).toList()))).toList();
    }

    private static Known known(Roll roll, WordRules rules) {
        var staff = roll.staff().stream().map(member -> member.firstName() + " " + member.surname()).collect(Collectors.toSet());
        return Known.of(RosterIndex.of(roll.pupils())).hiding(roll.notLocatable()).with(staff, rules.contacts(), rules.blockedHosts());
    }

    private TextScanner scanner(Roll roll, WordRules rules) {
        return scanners.compute(roll.schoolId(), (_, built) -> built != null && built.of(roll, rules) ? built
                : new Built(roll, rules.contacts(), rules.blockedHosts(), TextScanner.of(known(roll, rules)))).scanner();
    }
}
