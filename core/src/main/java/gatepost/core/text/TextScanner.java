package gatepost.core.text;

import gatepost.core.text.fold.Words;
import gatepost.core.text.pupil.RosterIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds names, numbers and links that must be looked at before a text is published. Immutable and without input or output:
 * build another when the roll changes.
 */
public final class TextScanner {

    private static final Comparator<TextFinding> IN_ORDER = Comparator.comparingInt(TextFinding::start)
            .thenComparingInt(TextFinding::end).thenComparing(TextFinding::code);

    private final List<TextDetector> detectors;

    private TextScanner(List<TextDetector> detectors) {
        this.detectors = List.copyOf(detectors);
    }

    /** A scanner for a school whose roll holds nobody who must not be found. */
    public static TextScanner of(RosterIndex roster) {
        return of(roster, Set.of());
    }

    /** @param notLocatable roster ids of pupils whose whereabouts must not become known */
    public static TextScanner of(RosterIndex roster, Set<String> notLocatable) {
        return new TextScanner(List.of(new PupilNameDetector(roster, notLocatable), new EmailDetector(), new PhoneDetector(),
                new PostcodeDetector(), new UpnDetector(), new NhsNumberDetector(), new DateOfBirthDetector(),
                new UsernameDetector(), new LinkDetector()));
    }

    /**
     * @param text any text, however long or odd
     * @param picturesAttached whether the text will stand beside a picture, so that a first name alone matters too
     * @return the findings in the order of the text
     */
    public List<TextFinding> scan(String text, boolean picturesAttached) {
        ScannedText scanned = new ScannedText(text, Words.of(text), picturesAttached);
        List<TextFinding> findings = new ArrayList<>();
        detectors.forEach(detector -> findings.addAll(detector.detect(scanned)));
        findings.sort(IN_ORDER);
        return List.copyOf(findings);
    }
}
