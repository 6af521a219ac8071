package gatepost.core.text;

import gatepost.core.text.fold.Words;
import gatepost.core.text.pupil.RosterIndex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

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

    /** A scanner for a school of which nothing but the roll is known, which holds nobody who must not be found. */
    public static TextScanner of(RosterIndex roster) {
        return of(Known.of(roster));
    }

    public static TextScanner of(Known known) {
        OwnContacts own = new OwnContacts(known.contacts());
        return new TextScanner(List.of(new PupilNameDetector(known.roster(), known.notLocatable()), new PersonNameDetector(known.roster(), known.staff()),
                own.allowedIn(new EmailDetector()), own.allowedIn(new PhoneDetector()), own.allowedIn(new PostcodeDetector()),
                own.allowedIn(new AddressDetector()), new UpnDetector(), new NhsNumberDetector(), new DateOfBirthDetector(),
                own.allowedIn(new UsernameDetector()), new VehiclePlateDetector(), new CertificateDetector(), new LocationRiskDetector(),
                new LinkDetector(known.blockedHosts(), own.hosts()), new ToneDetector(), new CopyrightDetector()));
    }

    /**
     * @param text any text, however long or odd
     * @param picturesAttached whether the text will stand beside a picture, so that a first name alone matters too
     * @return the findings in the order of the text
     */
    public List<TextFinding> scan(String text, boolean picturesAttached) {
        ScannedText scanned = new ScannedText(text, Words.of(text), Landmarks.of(text), picturesAttached);
        List<TextFinding> findings = new ArrayList<>();
        detectors.forEach(detector -> findings.addAll(detector.detect(scanned)));
        withoutPupilsTwice(findings);
        findings.sort(IN_ORDER);
        return List.copyOf(findings);
    }

    /** A name that is reported as a pupil's is not reported as somebody's too. */
    private static void withoutPupilsTwice(List<TextFinding> findings) {
        BitSet pupils = new BitSet();
        findings.stream().filter(finding -> finding.code() == FindingCode.PUPIL_FULL_NAME).forEach(finding -> pupils.set(finding.start(), finding.end()));
        findings.removeIf(finding -> finding.code() == FindingCode.PERSON_FULL_NAME && !pupils.get(finding.start(), finding.end()).isEmpty());
    }
}
