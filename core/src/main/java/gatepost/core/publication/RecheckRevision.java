package gatepost.core.publication;

import gatepost.core.account.Network;
import gatepost.core.check.DocumentParts;
import gatepost.core.check.Found;
import gatepost.core.check.Part;
import gatepost.core.check.SchoolWordRules;
import gatepost.core.check.TimeLimit;
import gatepost.core.check.WordsCheck;
import gatepost.core.check.WordsInput;
import gatepost.core.check.WordsPart;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.document.Extractions;
import gatepost.core.review.Depiction;
import gatepost.core.review.DepictionKind;
import gatepost.core.review.FrozenRevision;
import gatepost.core.review.NamePolicy;
import gatepost.core.roll.RollVersions;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import gatepost.core.text.Severity;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks an approved revision's words again, just before sending, with today's check against today's roll (I6). */
@Singleton
public class RecheckRevision {

    private final WordsCheck check;
    private final TimeLimit limit;
    private final RollVersions rolls;
    private final Subjects subjects;
    private final ConsentRegister consents;
    private final SchoolWordRules rules;
    private final Extractions extractions;
    private final Duration longest;

    RecheckRevision(WordsCheck check, TimeLimit limit, RollVersions rolls, Subjects subjects, ConsentRegister consents,
                    SchoolWordRules rules, Extractions extractions, @Value("${gatepost.check.words.time-limit:20s}") Duration longest) {
        this.check = check;
        this.limit = limit;
        this.rolls = rolls;
        this.subjects = subjects;
        this.consents = consents;
        this.rules = rules;
        this.extractions = extractions;
        this.longest = longest;
    }

    /** What the second look said. */
    public sealed interface Outcome {

        /** Nothing in the way, as long as the roll has this version. */
        record Fine(long rollVersion) implements Outcome {
        }

        /** It must not go out; the sentence names nobody. */
        record MustNot(String sentence) implements Outcome {
        }

        /** The check did not finish. */
        record NoAnswer(String why) implements Outcome {
        }
    }

    public Outcome handle(FrozenRevision frozen, Network network, UUID accountId) {
        var schoolId = frozen.revision().schoolId();
        var rollVersion = rolls.current(schoolId);
        var input = new WordsInput(parts(frozen, accountId), !frozen.pictures().isEmpty(), rollVersion, rules.of(schoolId));
        return switch (limit.run(longest, () -> check.run(schoolId, input))) {
            case TimeLimit.Outcome.Answered<List<Found>>(var found) -> judge(frozen, network, found)
                    .<Outcome>map(Outcome.MustNot::new).orElseGet(() -> new Outcome.Fine(rollVersion));
            case TimeLimit.Outcome.NoAnswer<List<Found>>(var why) -> new Outcome.NoAnswer(why);
        };
    }

    private List<WordsPart> parts(FrozenRevision frozen, UUID accountId) {
        var parts = new ArrayList<WordsPart>();
        parts.add(new WordsPart(Part.TEXT, Optional.empty(), Optional.empty(), frozen.target(accountId).words()));
        frozen.pictures().forEach(picture ->
                parts.add(new WordsPart(Part.ALT_TEXT, Optional.empty(), Optional.empty(), picture.altText())));
        frozen.attachments().forEach(it -> parts.addAll(DocumentParts.of(it.attachmentId(), it.fileName(), true,
                extractions.pages(it.schoolId(), it.documentId()), List.of())));
        return parts;
    }

    private Optional<String> judge(FrozenRevision frozen, Network network, List<Found> found) {
        var schoolId = frozen.revision().schoolId();
        var named = new HashSet<UUID>();
        found.forEach(it -> named.addAll(it.candidates()));
        var people = named.isEmpty() ? List.<Subject>of() : subjects.findBySchoolIdAndIdIn(schoolId, named);
        var shown = frozen.depictions().stream().filter(it -> it.kind() == DepictionKind.FACE).map(Depiction::subjectId)
                .collect(Collectors.toSet());
        var policy = new NamePolicy(!frozen.pictures().isEmpty(), shown,
                people.stream().collect(Collectors.toMap(Subject::id, Function.identity())), consents.answersFor(schoolId, named));
        if (found.stream().anyMatch(it -> it.where().part() == Part.ATTACHMENT && it.severity() == Severity.BLOCK)) {
            return Optional.of("A document with it holds something that must not go out any more. Change the document and send the post again.");
        }
        return found.stream().filter(it -> it.where().part() != Part.ATTACHMENT)
                .map(it -> new NamePolicy.Named(it.code(), it.severity(), it.message(), it.candidates()))
                .flatMap(it -> policy.issues(it, network).stream()).findFirst()
                .map(issue -> "The words hold something that must not go out any more. Open the post, change it and send it again.");
    }
}
