package gatepost.core.check;

import gatepost.core.audit.Audit;
import gatepost.core.picture.Box;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps a check run with its findings, in one transaction. */
@Singleton
public class RecordCheckRun {

    private final CheckRuns runs;
    private final Findings findings;
    private final FindingAnswers answers;
    private final Audit audit;
    private final Changes changes;

    RecordCheckRun(CheckRuns runs, Findings findings, FindingAnswers answers, Audit audit, Changes changes) {
        this.runs = runs;
        this.findings = findings;
        this.answers = answers;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    void handle(CheckRun run, List<Found> found) {
        runs.save(run);
        for (var one : found) {
            var finding = findings.save(new Finding(run.schoolId(), Ids.next(), run.id(), one.code(), one.severity(),
                    one.where().part(), one.where().network().orElse(null), one.where().pictureId().orElse(null), one.start(),
                    one.end(), one.message(), one.box().map(Box::x).orElse(null), one.box().map(Box::y).orElse(null),
                    one.box().map(Box::width).orElse(null), one.box().map(Box::height).orElse(null),
                    one.where().page().map(AttachedPage::attachmentId).orElse(null), one.where().page().map(AttachedPage::number).orElse(null), one.about()));
            var position = 0;
            for (var candidate : one.candidates().stream().distinct().toList()) {
                findings.addCandidate(run.schoolId(), finding.id(), candidate, position++);
            }
        }
        if (run.outcome() != Verdict.INCONCLUSIVE) {
            dropAnswers(run, found);
        }
        audit.record(new Actor.Software(run.schoolId()), "CHECK_" + run.outcome(), "post", run.postId(), run.name() + " " + run.version());
        changes.note(run.schoolId(), ChangeKind.POST, run.postId());
    }

    /** An answer falls away with the words it was about. */
    private void dropAnswers(CheckRun run, List<Found> found) {
        var there = found.stream().map(Found::about).collect(Collectors.toSet());
        answers.ofPost(run.schoolId(), run.postId()).stream().map(FindingAnswer::about).filter(about -> !there.contains(about))
                .forEach(about -> answers.remove(run.schoolId(), run.postId(), about));
    }

    boolean alreadyConcluded(UUID schoolId, UUID postId, String digest) {
        return runs.newest(schoolId, postId, CheckRun.WORDS)
                .filter(run -> run.inputDigest().equals(digest) && run.outcome() != Verdict.INCONCLUSIVE).isPresent();
    }
}
