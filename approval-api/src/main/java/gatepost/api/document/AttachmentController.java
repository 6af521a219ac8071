package gatepost.api.document;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.api.problem.ProblemException;
import gatepost.core.document.DetachDocument;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Documents of a draft: attaching and removing. */
@Controller("/api/posts/{postId}/attachments")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "documents")
@AnswersProblems
class AttachmentController {

    private final PostViews views;
    private final TakeDocument take;
    private final DetachDocument detach;

    AttachmentController(PostViews views, TakeDocument take, DetachDocument detach) {
        this.views = views;
        this.take = take;
        this.detach = detach;
    }

    /** Takes one document; 413 where it is too large, 415 where it is none we take, 422 where it is empty or missing. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    PostView attachDocument(Actor.Person actor, UUID postId, @Nullable StreamingFileUpload file) throws IOException {
        take.handle(actor, postId, Optional.ofNullable(file).orElseThrow(() -> new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY,
                "No document came with this. Choose one and try again.")));
        return views.of(actor, postId);
    }

    /** Takes a document out of the draft. */
    @Delete("/{attachmentId}")
    PostView detachDocument(Actor.Person actor, UUID postId, UUID attachmentId) {
        detach.handle(actor, postId, attachmentId);
        return views.of(actor, postId);
    }
}
