package gatepost.core.review;

import gatepost.core.check.CheckRun;
import java.util.List;
import java.util.Optional;

/** How far the check of the words is.
 *
 * @param newest  the newest run, whatever it looked at
 * @param current whether it looked at exactly these words and this roll */
public record WordsChecked(Optional<CheckRun> newest, boolean current, List<NameFinding> findings) {

    public WordsChecked {
        findings = List.copyOf(findings);
    }
}
