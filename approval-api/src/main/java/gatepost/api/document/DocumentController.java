package gatepost.api.document;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.document.Documents;
import gatepost.core.document.Extractions;
import gatepost.core.post.PostPolicy;
import gatepost.core.review.RevisionAttachment;
import gatepost.core.review.Revisions;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.files.FileStore;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What was read in documents, and the documents that were put before the Headteacher. Nothing is kept by a browser. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "documents")
@AnswersProblems
class DocumentController {

    private final Documents documents;
    private final Extractions extractions;
    private final Revisions revisions;
    private final FileStore files;

    DocumentController(Documents documents, Extractions extractions, Revisions revisions, FileStore files) {
        this.documents = documents;
        this.extractions = extractions;
        this.revisions = revisions;
        this.files = files;
    }

    /** The words of one page; findings name it by its number. */
    @Serdeable
    record PageView(int number, String label, String text) {
    }

    /** What was read in a document, page by page; empty before. */
    @Get("/documents/{documentId}/pages")
    List<PageView> documentPages(Actor.Person actor, UUID documentId) {
        requireReader(actor);
        var document = documents.find(actor.schoolId(), documentId).orElseThrow(() -> new MissingException("document"));
        return extractions.pages(actor.schoolId(), document.id()).stream()
                .map(page -> new PageView(page.number(), page.label(), page.words())).toList();
    }

    /** The exact bytes that were put before the Headteacher, always as a download: nothing in them runs on a page of ours. */
    @Get("/revisions/{revisionId}/attachments/{position}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    HttpResponse<StreamedFile> downloadAttachment(Actor.Person actor, UUID revisionId, int position) throws IOException {
        requireReader(actor);
        var attachment = revisions.attachments(actor.schoolId(), revisionId).stream().filter(it -> it.position() == position).findFirst()
                .orElseThrow(() -> new MissingException("document"));
        return HttpResponse.ok(download(actor, attachment)).header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
    }

    private StreamedFile download(Actor.Person actor, RevisionAttachment attachment) throws IOException {
        var document = documents.find(actor.schoolId(), attachment.documentId()).orElseThrow(() -> new MissingException("document"));
        return new StreamedFile(files.open(actor.schoolId(), document.fileId()), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .attach(attachment.fileName());
    }

    private static void requireReader(Actor.Person actor) {
        if (!PostPolicy.mayRead(actor.role())) {
            throw new NotAllowedException("Your role does not see documents.");
        }
    }
}
