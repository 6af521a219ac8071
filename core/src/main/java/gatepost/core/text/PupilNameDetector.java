package gatepost.core.text;

import gatepost.core.text.pupil.FirstNames;
import gatepost.core.text.pupil.NamedPupil;
import gatepost.core.text.pupil.PupilNames;
import gatepost.core.text.pupil.RosterIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports pupils' full names and, beside pictures, their first names alone. */
final class PupilNameDetector implements TextDetector {

    private static final String FULL_NAME =
            "This looks like a pupil's full name. Remove the surname, or write the class instead.";
    private static final String FIRST_NAME =
            "This may be the first name of a pupil beside a picture. Remove it unless the consent covers name and picture together.";
    private static final String NEUTRAL =
            "This cannot be published as it is. Please speak to the designated safeguarding lead.";

    private final RosterIndex roster;
    private final Set<String> notLocatable;
    private final PupilNames fullNames;
    private final FirstNames firstNames;

    PupilNameDetector(RosterIndex roster, Set<String> notLocatable) {
        this.roster = roster;
        this.notLocatable = Set.copyOf(notLocatable);
        this.fullNames = new PupilNames(roster);
        this.firstNames = new FirstNames(roster);
    }

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        List<NamedPupil> full = fullNames.find(text.words());
        full.forEach(named -> report(FindingCode.PUPIL_FULL_NAME, FULL_NAME, named, text, findings));
        if (text.picturesAttached()) {
            firstNames.find(text.words(), full)
                    .forEach(named -> report(FindingCode.PUPIL_NAME_WITH_IMAGE, FIRST_NAME, named, text, findings));
        }
        return findings;
    }

    private void report(FindingCode code, String message, NamedPupil named, ScannedText text, List<TextFinding> findings) {
        List<String> candidates = named.candidates().stream().map(roster::idOf).toList();
        findings.add(TextFinding.of(code, text, named.start(), named.end(), candidates, message));
        List<String> hidden = candidates.stream().filter(notLocatable::contains).toList();
        if (!hidden.isEmpty()) {
            findings.add(TextFinding.of(FindingCode.NOT_LOCATABLE, text, named.start(), named.end(), hidden, NEUTRAL));
        }
    }
}
