package gatepost.api.picture;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.api.problem.ProblemException;
import gatepost.core.picture.Attestation;
import gatepost.core.picture.DescribePicture;
import gatepost.core.picture.RemovePicture;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Pictures of a draft: uploading, describing, removing. */
@Controller("/api/posts/{postId}/pictures")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "pictures")
@AnswersProblems
class UploadController {

    private final PostViews views;
    private final TakeUpload take;
    private final DescribePicture describe;
    private final RemovePicture remove;

    UploadController(PostViews views, TakeUpload take, DescribePicture describe, RemovePicture remove) {
        this.views = views;
        this.take = take;
        this.describe = describe;
        this.remove = remove;
    }

    /** A picture's alt text, its place from 0, and what its author attests. */
    @Serdeable
    record PictureRequest(@NotNull String altText, @NotNull @Min(0) Integer position, @NotNull Set<Attestation> attested) {
    }

    /** Takes one picture; 413 where it is too large, 415 where it is no picture we take, 422 where it is damaged or missing. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    PostView uploadPicture(Actor.Person actor, UUID postId, @Nullable StreamingFileUpload file) throws IOException {
        take.handle(actor, postId, Optional.ofNullable(file).orElseThrow(() -> new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY,
                "No picture came with this. Choose one and try again.")));
        return views.of(actor, postId);
    }

    /** Saves what a person says about a picture. */
    @Put("/{pictureId}")
    PostView describePicture(Actor.Person actor, UUID postId, UUID pictureId, @Body @Valid PictureRequest request) {
        describe.handle(actor, postId, pictureId, request.altText(), request.position(), request.attested());
        return views.of(actor, postId);
    }

    /** Takes a picture out of the draft. */
    @Delete("/{pictureId}")
    PostView removePicture(Actor.Person actor, UUID postId, UUID pictureId) {
        remove.handle(actor, postId, pictureId);
        return views.of(actor, postId);
    }
}
