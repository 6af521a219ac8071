package gatepost.core.comment;

import gatepost.core.comment.verdict.CommentScanner;
import gatepost.core.comment.verdict.CommentVerdict;
import gatepost.core.comment.verdict.Escalation;
import gatepost.core.comment.verdict.Staff;
import gatepost.core.roll.Roll;
import gatepost.core.roll.Rolls;
import gatepost.core.roll.Subject;
import gatepost.core.text.pupil.RosterIndex;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Judges by word list, knowing the names on a school's roll and of its staff. One scanner a school is kept while its roll stays. */
@Singleton
class ScannerJudge implements CommentJudge {

    /** The roll keeps no titles, and people write any of them. */
    private static final List<String> TITLES = List.of("Mr", "Mrs", "Miss", "Ms", "Mx", "Dr", "Sir", "Madam");

    private final Rolls rolls;
    private final Map<UUID, Prepared> scanners = new ConcurrentHashMap<>();

    ScannerJudge(Rolls rolls) {
        this.rolls = rolls;
    }

    private record Prepared(Roll roll, CommentScanner scanner) {
    }

    @Override
    public FirstVerdict judge(UUID schoolId, String words) {
        var roll = rolls.current(schoolId);
        var scanner = scanners.compute(schoolId, (id, prepared) -> prepared != null && prepared.roll() == roll ? prepared
                : new Prepared(roll, new CommentScanner(RosterIndex.of(roll.pupils()), staff(roll)))).scanner();
        return verdict(scanner.scan(words));
    }

    private static Staff staff(Roll roll) {
        return new Staff(roll.staff().stream().flatMap(ScannerJudge::names).toList());
    }

    private static Stream<Staff.Member> names(Subject member) {
        return TITLES.stream().map(title -> new Staff.Member(member.id().toString(), title, member.firstName(), member.surname()));
    }

    private static FirstVerdict verdict(CommentVerdict made) {
        var action = switch (made.action()) {
            case ALLOW -> FirstVerdict.Action.ALLOW;
            case REVIEW -> FirstVerdict.Action.REVIEW;
            case HIDE -> FirstVerdict.Action.HIDE;
        };
        var labels = made.labels().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        return new FirstVerdict(action, made.reasons(), made.escalate().map(Escalation::name).orElse(""), labels, made.version());
    }
}
