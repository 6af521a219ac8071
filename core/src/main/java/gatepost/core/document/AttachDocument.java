package gatepost.core.document;

import gatepost.core.post.Post;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.UnreadyException;
import gatepost.core.shared.files.StoredFile;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Attaches an uploaded document, already in the encrypted store, to a draft and has the worker read it. */
@Singleton
public class AttachDocument {

    /** What a Headteacher can be expected to read with one post. */
    static final int MOST_DOCUMENTS = 5;

    private final EditAttachments edit;
    private final Documents documents;
    private final Extractions extractions;
    private final DraftAttachments attachments;
    private final Jobs jobs;
    private final Clock clock;

    AttachDocument(EditAttachments edit, Documents documents, Extractions extractions, DraftAttachments attachments, Jobs jobs, Clock clock) {
        this.edit = edit;
        this.documents = documents;
        this.extractions = extractions;
        this.attachments = attachments;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Refuses what {@link #handle} would refuse, before anybody's bytes are kept for nothing. */
    @Transactional
    public void require(Actor.Person actor, UUID postId) {
        present(edit.lock(actor, postId));
    }

    /** @return the new attachment's id */
    @Transactional
    public UUID handle(Actor.Person actor, UUID postId, StoredFile file, String fileName) {
        var post = edit.lock(actor, postId);
        var present = present(post);
        var now = clock.instant();
        var document = documents.save(new Document(post.schoolId(), Ids.next(), file.id(), fileName, file.bytes(), file.digest(), now));
        extractions.save(Extraction.started(post.schoolId(), document.id(), now));
        var position = present.isEmpty() ? 0 : present.getLast().position() + 1;
        var attachment = attachments.save(new DraftAttachment(post.schoolId(), Ids.next(), post.id(), document.id(), position));
        jobs.ask(JobKind.READ_DOCUMENT, post.schoolId(), document.id(), now);
        jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), now);
        edit.done(actor, post, "DOCUMENT_ATTACHED", attachment.id());
        return attachment.id();
    }

    /** The documents of a draft that has room for one more. */
    private List<DraftAttachment> present(Post post) {
        var present = attachments.ofPost(post.schoolId(), post.id());
        if (present.size() >= MOST_DOCUMENTS) {
            throw new UnreadyException(Issue.of("TOO_MANY_DOCUMENTS",
                    "A draft holds at most " + MOST_DOCUMENTS + " documents. Remove one first."));
        }
        return present;
    }
}
