package gatepost.api.words;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.check.Found;
import gatepost.core.check.KnownTargets;
import gatepost.core.check.Part;
import gatepost.core.check.ProtectedPupil;
import gatepost.core.check.SchoolWordRules;
import gatepost.core.check.WordsInput;
import gatepost.core.check.WordsPart;
import gatepost.core.post.PostPolicy;
import gatepost.core.roll.RollVersions;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at words while they are typed, with the same check that a draft gets; nothing is kept. */
@Controller("/api/words")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "words")
@AnswersProblems
class WordsController {

    private final LimitedScan scan;
    private final RollVersions rolls;
    private final Subjects subjects;
    private final SchoolWordRules rules;
    private final KnownTargets targets;

    WordsController(LimitedScan scan, RollVersions rolls, Subjects subjects, SchoolWordRules rules, KnownTargets targets) {
        this.scan = scan;
        this.rolls = rolls;
        this.subjects = subjects;
        this.rules = rules;
        this.targets = targets;
    }

    /** The words, and whether pictures stand beside them. */
    @Serdeable
    record ScanRequest(@NotNull @Size(max = 100_000) String text, @NotNull Boolean withPictures) {
    }

    /** A pupil whom a name may mean. */
    @Serdeable
    record Candidate(UUID subjectId, String name, String group) {
    }

    /** One thing found; UTF-16 offsets in the words. */
    @Serdeable
    record ScanFinding(String code, Severity severity, int start, int end, String message, List<Candidate> candidates,
                       List<WordFixes.WordFix> fixes) {
    }

    /** Everything found. */
    @Serdeable
    record ScanResult(List<ScanFinding> findings) {
    }

    /** Scans words. */
    @Post("/scan")
    ScanResult scanWords(Actor.Person actor, @Body @Valid ScanRequest request) {
        if (!PostPolicy.mayDraft(actor.role())) {
            throw new NotAllowedException("Your role does not write posts.");
        }
        var parts = List.of(new WordsPart(Part.TEXT, Optional.empty(), Optional.empty(), request.text()));
        var leads = targets.of(actor.schoolId(), parts);
        var found = scan.run(actor.schoolId(), new WordsInput(parts, request.withPictures(), rolls.current(actor.schoolId()),
                rules.of(actor.schoolId()), List.of(), leads));
        var ids = new HashSet<UUID>();
        found.forEach(it -> ids.addAll(it.candidates()));
        var people = ids.isEmpty() ? Map.<UUID, Subject>of() : subjects.findBySchoolIdAndIdIn(actor.schoolId(), ids).stream()
                .collect(Collectors.toMap(Subject::id, Function.identity()));
        var secret = actor.role() == Role.DSL ? List.<Found>of() : found.stream().filter(it -> it.code() == FindingCode.NOT_LOCATABLE).toList();
        return new ScanResult(found.stream().filter(it -> secret.contains(it) || secret.stream().noneMatch(hidden -> samePlace(hidden, it)))
                .map(it -> secret.contains(it) ? neutral(it) : view(it, found, people, leads)).toList());
    }

    /** The plain finding about the same name would tell by its candidates who must not be found (C8). */
    private static boolean samePlace(Found hidden, Found other) {
        return hidden.start() == other.start() && hidden.end() == other.end();
    }

    private static ScanFinding neutral(Found it) {
        return new ScanFinding(ProtectedPupil.SHOWN_AS.name(), it.severity(), it.start(), it.end(), ProtectedPupil.SENTENCE, List.of(), List.of());
    }

    private static ScanFinding view(Found it, List<Found> all, Map<UUID, Subject> people, Map<String, String> leads) {
        var candidates = it.candidates().stream().map(people::get).toList();
        var fixes = it.code() == FindingCode.LINK_RISK ? WordFixes.ofLink(it, leads) : WordFixes.of(it, all, candidates);
        return new ScanFinding(it.code().name(), it.severity(), it.start(), it.end(), it.message(),
                candidates.stream().map(who -> new Candidate(who.id(), who.shortName(), who.group())).toList(), fixes);
    }
}
