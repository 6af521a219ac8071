package gatepost.launcher.bench.words;

import gatepost.core.text.FindingCode;
import gatepost.core.text.TextFinding;
import gatepost.core.text.TextScanner;

import java.util.List;

/** Counts what was found of the pupils whom posts name. */
final class NameTally {

    private static final int FEW = 3;

    private int posts;
    private int flagged;
    private int named;
    private int found;
    private int amongFew;

    void add(TextScanner scanner, LabelledPost post) {
        List<TextFinding> names = names(scanner, post.text());
        posts++;
        flagged += names.isEmpty() ? 0 : 1;
        named += post.named().size();
        for (String id : post.named()) {
            List<TextFinding> right = names.stream().filter(finding -> finding.candidates().contains(id)).toList();
            found += right.isEmpty() ? 0 : 1;
            amongFew += right.stream().anyMatch(finding -> finding.candidates().size() <= FEW) ? 1 : 0;
        }
    }

    static List<TextFinding> names(TextScanner scanner, String text) {
        return scanner.scan(text, false).stream().filter(finding -> finding.code() == FindingCode.PUPIL_FULL_NAME).toList();
    }

    int posts() {
        return posts;
    }

    double recall() {
        return (double) found / named;
    }

    /** Of the pupils found, how many were one of at most three candidates. */
    double amongFew() {
        return (double) amongFew / found;
    }

    double flagged() {
        return (double) flagged / posts;
    }
}
