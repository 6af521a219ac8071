package gatepost.core.review;

import gatepost.core.check.FindingCandidate;
import gatepost.core.check.Findings;
import gatepost.core.consent.Answers;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the Headteacher sees beside a revision: findings, people, and their consents as they are today. */
@Singleton
public class RevisionDetails {

    private final Findings findings;
    private final Subjects subjects;
    private final ConsentRegister consents;
    private final Revisions revisions;

    RevisionDetails(Findings findings, Subjects subjects, ConsentRegister consents, Revisions revisions) {
        this.findings = findings;
        this.subjects = subjects;
        this.consents = consents;
        this.revisions = revisions;
    }

    /**
     * A revision with what was found in it and who is in it.
     *
     * @param earlier the revision before it, which its readers may remember
     */
    public record Details(FrozenRevision frozen, List<NameFinding> findings, Map<UUID, Subject> people, Answers consents,
                          Optional<FrozenRevision> earlier) {

        /** What changed since the revision before, in sentences. */
        public List<String> changes() {
            return earlier.map(before -> RevisionChanges.between(before, frozen)).orElse(List.of());
        }
    }

    @Transactional
    public Details of(Revision revision) {
        var frozen = revisions.whole(revision);
        var candidates = findings.candidatesOfRun(revision.schoolId(), revision.checkRunId()).stream()
                .collect(Collectors.groupingBy(FindingCandidate::findingId,
                        Collectors.mapping(FindingCandidate::subjectId, Collectors.toList())));
        var found = findings.ofRun(revision.schoolId(), revision.checkRunId()).stream()
                .map(it -> new NameFinding(it, candidates.getOrDefault(it.id(), List.of()))).toList();
        var ids = new HashSet<UUID>();
        frozen.depictions().forEach(it -> ids.add(it.subjectId()));
        candidates.values().forEach(ids::addAll);
        var people = ids.isEmpty() ? Map.<UUID, Subject>of() : subjects.findBySchoolIdAndIdIn(revision.schoolId(), ids).stream()
                .collect(Collectors.toMap(Subject::id, Function.identity()));
        return new Details(frozen, found, people, consents.answersFor(revision.schoolId(), ids), earlier(revision));
    }

    private Optional<FrozenRevision> earlier(Revision revision) {
        return revisions.numbered(revision.schoolId(), revision.postId(), revision.number() - 1).map(revisions::whole);
    }
}
