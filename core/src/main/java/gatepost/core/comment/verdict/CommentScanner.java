package gatepost.core.comment.verdict;

import gatepost.core.text.FindingCode;
import gatepost.core.text.TextFinding;
import gatepost.core.text.TextScanner;
import gatepost.core.text.pupil.RosterIndex;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a first verdict on a comment. Immutable and without input or output: build another when roll or staff change. */
public final class CommentScanner {

    private static final Set<FindingCode> PERSONAL = EnumSet.of(FindingCode.EMAIL, FindingCode.PHONE, FindingCode.POSTCODE,
            FindingCode.DATE_OF_BIRTH, FindingCode.UPN, FindingCode.NHS_NUMBER);
    private static final Set<String> OTHERS = Set.of("you", "u", "ur", "your", "youre", "he", "hes", "she", "shes", "him", "her", "they",
            "theyre", "them", "teacher", "teachers", "head", "headteacher", "staff");
    private static final Set<String> SELF = Set.of("i", "im", "me", "myself", "my", "am");
    private static final int NEARBY = 4;
    private static final double AIMED = .35;
    private static final double AT_ONESELF = .4;
    private static final double CERTAIN = 1;
    private static final double PERSONAL_DATA = .6;

    private final Lexicon lexicon = new Lexicon();
    private final TextScanner texts;
    private final Staff staff;

    public CommentScanner(RosterIndex roster, Staff staff) {
        this.texts = TextScanner.of(roster);
        this.staff = staff;
    }

    public CommentVerdict scan(String comment) {
        Map<Label, Double> scores = new EnumMap<>(Label.class);
        boolean namesStaff = staff.namedIn(comment);
        weighWords(new CommentWords(comment), namesStaff, scores);
        for (TextFinding finding : texts.scan(comment, false)) {
            if (finding.code() == FindingCode.PUPIL_FULL_NAME) {
                scores.put(Label.PUPIL_NAME, CERTAIN);
            } else if (PERSONAL.contains(finding.code())) {
                scores.put(Label.PERSONAL_DATA, PERSONAL_DATA);
            }
        }
        if (namesStaff) {
            scores.put(Label.STAFF_NAME, CERTAIN);
        }
        return HouseRules.decide(scores, Lexicon.VERSION);
    }

    private void weighWords(CommentWords words, boolean namesStaff, Map<Label, Double> scores) {
        BitSet idioms = new BitSet();
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : lexicon.startingWith(words.at(at))) {
                if (phrase.label().isEmpty() && phrase.matches(words, at)) {
                    idioms.set(at, at + phrase.words().size());
                }
            }
        }
        for (int at = 0; at < words.size(); at++) {
            List<Phrase> phrases = idioms.get(at) ? List.of() : lexicon.startingWith(words.at(at));
            for (Phrase phrase : phrases) {
                if (phrase.matches(words, at)) {
                    double weight = phrase.weight() + (aims(phrase) ? aim(words, at, at + phrase.words().size(), namesStaff) : 0);
                    phrase.label().ifPresent(label -> scores.merge(label, clamp(weight), CommentScanner::either));
                }
            }
        }
    }

    /** Insults weigh by whom they are aimed at; whole sentences of the list carry their aim in themselves. */
    private static boolean aims(Phrase phrase) {
        return phrase.label().filter(label -> label == Label.INSULT).isPresent() && phrase.words().size() == 1;
    }

    private static double aim(CommentWords words, int from, int to, boolean namesStaff) {
        boolean others = namesStaff;
        boolean self = false;
        for (int i = Math.max(0, from - NEARBY); i < Math.min(words.size(), to + NEARBY); i++) {
            others |= words.at(i).stream().anyMatch(OTHERS::contains);
            self |= words.at(i).stream().anyMatch(SELF::contains);
        }
        return others ? AIMED : self ? -AT_ONESELF : 0;
    }

    private static double clamp(double weight) {
        return Math.clamp(weight, .05, CERTAIN);
    }

    /** Two signs of the same thing make it surer. */
    private static double either(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }
}
