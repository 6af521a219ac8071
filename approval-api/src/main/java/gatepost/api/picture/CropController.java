package gatepost.api.picture;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.core.picture.Box;
import gatepost.core.picture.CropPicture;
import gatepost.core.shared.Actor;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import java.util.UUID;

/** The part of a picture that goes out. */
@Controller("/api/posts/{postId}/pictures/{pictureId}/crop")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "pictures")
@AnswersProblems
class CropController {

    private final PostViews views;
    private final CropPicture crop;

    CropController(PostViews views, CropPicture crop) {
        this.views = views;
        this.crop = crop;
    }

    /** The part in pixels of the upright picture at full size. */
    @Serdeable
    record CropRequest(@NotNull Integer x, @NotNull Integer y, @NotNull @Min(1) Integer width, @NotNull @Min(1) Integer height) {
    }

    /** Cuts a picture to a part of it. */
    @Put
    PostView cropPicture(Actor.Person actor, UUID postId, UUID pictureId, @Body @Valid CropRequest part) {
        crop.handle(actor, postId, pictureId, new Box(part.x(), part.y(), part.width(), part.height()));
        return views.of(actor, postId);
    }

    /** Shows the whole picture again. */
    @Delete
    PostView uncropPicture(Actor.Person actor, UUID postId, UUID pictureId) {
        crop.forget(actor, postId, pictureId);
        return views.of(actor, postId);
    }
}
