package gatepost.core.document;

import gatepost.core.shared.Actor;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.MissingException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Takes a document out of a draft. The stored file stays until the retention rule removes it. */
@Singleton
public class DetachDocument {

    private final EditAttachments edit;
    private final DraftAttachments attachments;
    private final Jobs jobs;
    private final Clock clock;

    DetachDocument(EditAttachments edit, DraftAttachments attachments, Jobs jobs, Clock clock) {
        this.edit = edit;
        this.attachments = attachments;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId, UUID attachmentId) {
        var post = edit.lock(actor, postId);
        if (attachments.remove(post.schoolId(), post.id(), attachmentId) == 0) {
            throw new MissingException("document");
        }
        jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), clock.instant());
        edit.done(actor, post, "DOCUMENT_REMOVED", attachmentId);
    }
}
