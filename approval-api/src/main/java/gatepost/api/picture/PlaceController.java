package gatepost.api.picture;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.core.picture.Box;
import gatepost.core.picture.PlaceKind;
import gatepost.core.picture.SettlePlace;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
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
import java.util.UUID;

/** Places in a picture other than faces: covered, or left as they are for a reason. */
@Controller("/api/posts/{postId}/pictures/{pictureId}/places")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "pictures")
@AnswersProblems
class PlaceController {

    private final PostViews views;
    private final SettlePlace settle;

    PlaceController(PostViews views, SettlePlace settle) {
        this.views = views;
        this.settle = settle;
    }

    /** A place in pixels of the upright picture at full size, and the reason for one that is left as it is. */
    @Serdeable
    record PlaceRequest(@NotNull PlaceKind kind, @NotNull Integer x, @NotNull Integer y, @NotNull @Min(1) Integer width,
                        @NotNull @Min(1) Integer height, @Nullable String reason) {
    }

    /** Covers a place, or leaves it as it is for a reason. */
    @Post
    PostView settlePlace(Actor.Person actor, UUID postId, UUID pictureId, @Body @Valid PlaceRequest place) {
        settle.handle(actor, postId, pictureId, place.kind(), new Box(place.x(), place.y(), place.width(), place.height()),
                Objects.requireNonNullElse(place.reason(), ""));
        return views.of(actor, postId);
    }

    /** Takes back what was said about a place. */
    @Delete("/{placeId}")
    PostView forgetPlace(Actor.Person actor, UUID postId, UUID pictureId, UUID placeId) {
        settle.forget(actor, postId, pictureId, placeId);
        return views.of(actor, postId);
    }
}
