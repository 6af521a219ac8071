package gatepost.launcher.bench.words;

import gatepost.core.roll.Roster;
import gatepost.core.text.FindingCode;
import gatepost.core.text.TextScanner;
import gatepost.core.text.pupil.RosterIndex;

import java.util.List;

/** Personal details among others that only look like them. */
final class DetailBars {

    private static final List<FindingCode> CODES = List.of(FindingCode.UPN, FindingCode.NHS_NUMBER, FindingCode.PHONE, FindingCode.EMAIL, FindingCode.POSTCODE);
    private static final int EXAMPLES = 2000;
    private static final long SEED = 11;
    private static final double BAR = .99;

    private final Bars bars;

    DetailBars(Bars bars) {
        this.bars = bars;
    }

    void print() {
        bars.title("Personal details, " + EXAMPLES + " of each, half of them near misses");
        TextScanner scanner = TextScanner.of(RosterIndex.of(Roster.EMPTY));
        for (FindingCode code : CODES) {
            int real = 0;
            int found = 0;
            int wrong = 0;
            for (InventedDetails.Example example : new InventedDetails(SEED).of(code, EXAMPLES)) {
                boolean flagged = scanner.scan(example.text(), false).stream().anyMatch(finding -> finding.code() == code);
                real += example.real() ? 1 : 0;
                found += example.real() && flagged ? 1 : 0;
                wrong += !example.real() && flagged ? 1 : 0;
            }
            bars.atLeast(code + " recall", (double) found / real, BAR);
            bars.atLeast(code + " precision", (double) found / (found + wrong), BAR);
        }
    }
}
