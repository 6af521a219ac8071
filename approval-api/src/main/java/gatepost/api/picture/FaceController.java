package gatepost.api.picture;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.core.picture.AnswerFace;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Box;
import gatepost.core.picture.MarkFace;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Faces in a picture and what people say about them. */
@Controller("/api/posts/{postId}/pictures/{pictureId}/faces")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "pictures")
@AnswersProblems
class FaceController {

    private final PostViews views;
    private final AnswerFace answer;
    private final MarkFace mark;

    FaceController(PostViews views, AnswerFace answer, MarkFace mark) {
        this.views = views;
        this.answer = answer;
        this.mark = mark;
    }

    /** Who or what a face is; the subject for PUPIL and STAFF, for ADULT where the consent is filed. */
    @Serdeable
    record AnswerRequest(@NotNull AnswerKind kind, @Nullable UUID subjectId, @Nullable String note) {
    }

    /** A box in pixels of the upright picture at full size. */
    @Serdeable
    record BoxRequest(@NotNull Integer x, @NotNull Integer y, @NotNull @Min(1) Integer width, @NotNull @Min(1) Integer height) {
    }

    /** Answers a face. */
    @Put("/{faceId}/answer")
    PostView answerFace(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId, @Body @Valid AnswerRequest request) {
        answer.handle(actor, postId, pictureId, faceId, request.kind(), Optional.ofNullable(request.subjectId()),
                Objects.requireNonNullElse(request.note(), ""));
        return views.of(actor, postId);
    }

    /** Takes an answer back. */
    @Delete("/{faceId}/answer")
    PostView forgetAnswer(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId) {
        answer.forget(actor, postId, pictureId, faceId);
        return views.of(actor, postId);
    }

    /** Marks a face that the detector missed. */
    @Post
    PostView markFace(Actor.Person actor, UUID postId, UUID pictureId, @Body @Valid BoxRequest box) {
        mark.handle(actor, postId, pictureId, new Box(box.x(), box.y(), box.width(), box.height()));
        return views.of(actor, postId);
    }

    /** Moves a face's box, or makes it larger or smaller. */
    @Put("/{faceId}")
    PostView moveFace(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId, @Body @Valid BoxRequest box) {
        mark.move(actor, postId, pictureId, faceId, new Box(box.x(), box.y(), box.width(), box.height()));
        return views.of(actor, postId);
    }

    /** Why a box is taken away. */
    @Serdeable
    record RemovalRequest(@NotNull String reason) {
    }

    /** Takes any box away, for a reason. */
    @Post("/{faceId}/removal")
    PostView removeFace(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId, @Body @Valid RemovalRequest removal) {
        mark.delete(actor, postId, pictureId, faceId, removal.reason());
        return views.of(actor, postId);
    }

    /** Takes a person's own mark away. */
    @Delete("/{faceId}")
    PostView unmarkFace(Actor.Person actor, UUID postId, UUID pictureId, UUID faceId) {
        mark.remove(actor, postId, pictureId, faceId);
        return views.of(actor, postId);
    }
}
