package gatepost.core.document;

import gatepost.core.shared.Actor;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Asks for another try at a draft's documents whose reading crashed or took too long. */
@Singleton
public class ReadAgain {

    private final EditAttachments edit;
    private final DraftAttachments attachments;
    private final Extractions extractions;
    private final Jobs jobs;
    private final Clock clock;

    ReadAgain(EditAttachments edit, DraftAttachments attachments, Extractions extractions, Jobs jobs, Clock clock) {
        this.edit = edit;
        this.attachments = attachments;
        this.extractions = extractions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Actor.Person actor, UUID postId) {
        var post = edit.lock(actor, postId);
        var now = clock.instant();
        for (var attachment : attachments.ofPost(post.schoolId(), post.id())) {
            if (extractions.lock(post.schoolId(), attachment.documentId()).filter(it -> it.state() == ReadState.FAILED).isPresent()) {
                extractions.rewrite(post.schoolId(), attachment.documentId(), ReadState.READING, "", 0, "", 0, now);
                jobs.ask(JobKind.READ_DOCUMENT, post.schoolId(), attachment.documentId(), now);
                edit.done(actor, post, "DOCUMENT_READ_AGAIN", attachment.id());
            }
        }
    }
}
