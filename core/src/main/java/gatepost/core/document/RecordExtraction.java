package gatepost.core.document;

import gatepost.core.audit.Audit;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Records what the worker read in a document, or that it could not. Recording the same reading twice leaves one. */
@Singleton
public class RecordExtraction {

    private final Extractions extractions;
    private final ExtractionGaps gaps;
    private final DraftAttachments attachments;
    private final Posts posts;
    private final Audit audit;
    private final Changes changes;
    private final Jobs jobs;
    private final Clock clock;

    RecordExtraction(Extractions extractions, ExtractionGaps gaps, DraftAttachments attachments, Posts posts, Audit audit, Changes changes,
                     Jobs jobs, Clock clock) {
        this.extractions = extractions;
        this.gaps = gaps;
        this.attachments = attachments;
        this.posts = posts;
        this.audit = audit;
        this.changes = changes;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void read(UUID schoolId, UUID documentId, DocumentText text, long millis) {
        if (!reading(schoolId, documentId)) {
            return;
        }
        extractions.rewrite(schoolId, documentId, ReadState.READ, text.kind().name(), text.pictures(), "", millis, clock.instant());
        extractions.forgetPages(schoolId, documentId);
        var number = 1;
        for (var page : text.pages()) {
            extractions.addPage(schoolId, documentId, number++, page.label(), page.words());
        }
        gaps.forget(schoolId, documentId);
        var position = 0;
        for (var gap : text.gaps()) {
            gaps.save(new ExtractionGap(schoolId, documentId, position++, gap.page(), gap.kind(), gap.sentence()));
        }
        tell(schoolId, documentId, ReadState.READ);
    }

    /**
     * Records that a document is refused, or that reading it failed: either holds the post (I6).
     *
     * @param sentence why, for people
     */
    @Transactional
    public void notRead(UUID schoolId, UUID documentId, ReadState state, String sentence, long millis) {
        if (reading(schoolId, documentId)) {
            extractions.rewrite(schoolId, documentId, state, "", 0, sentence, millis, clock.instant());
            tell(schoolId, documentId, state);
        }
    }

    private boolean reading(UUID schoolId, UUID documentId) {
        return extractions.lock(schoolId, documentId).filter(it -> it.state() == ReadState.READING).isPresent();
    }

    private void tell(UUID schoolId, UUID documentId, ReadState state) {
        var now = clock.instant();
        audit.record(new Actor.Software(schoolId), "DOCUMENT_" + state, "document", documentId, "");
        for (var attachment : attachments.ofDocument(schoolId, documentId)) {
            jobs.ask(JobKind.CHECK_WORDS, schoolId, attachment.postId(), now);
            posts.touch(schoolId, attachment.postId(), now);
            changes.note(schoolId, ChangeKind.POST, attachment.postId());
        }
    }
}
