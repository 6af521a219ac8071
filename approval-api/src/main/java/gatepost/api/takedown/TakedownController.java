package gatepost.api.takedown;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.shared.Actor;
import gatepost.core.takedown.TakeDownPost;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/** Taking publications down, and deciding about those that did not go the plain way. */
@Controller("/api/posts/{postId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "publications")
@AnswersProblems
class TakedownController {

    private final PostViews views;
    private final TakeDownPost takeDown;
    private final ResolvePublication resolve;

    TakedownController(PostViews views, TakeDownPost takeDown, ResolvePublication resolve) {
        this.views = views;
        this.takeDown = takeDown;
        this.resolve = resolve;
    }

    /** Why, and which publications; none named means all. */
    @Serdeable
    record TakedownRequest(@NotNull String reason, @NotNull Set<@NotNull UUID> publicationIds) {
    }

    /** What a person says became of it. */
    @Serdeable
    record ResolutionRequest(@NotNull ResolvePublication.Resolution kind) {
    }

    /** Which of the posts that were found on the network is this one. */
    @Serdeable
    record RecognitionRequest(@NotNull UUID foundId) {
    }

    /** Takes publications down. */
    @Post("/takedowns")
    PostView takeDownPost(Actor.Person actor, UUID postId, @Body @Valid TakedownRequest request) {
        takeDown.handle(actor, postId, request.reason(), request.publicationIds());
        return views.of(actor, postId);
    }

    /** Decides about a publication that was refused, missed, or whose sending ended unknown. */
    @Post("/publications/{publicationId}/resolution")
    PostView resolvePublication(Actor.Person actor, UUID postId, UUID publicationId, @Body @Valid ResolutionRequest request) {
        resolve.handle(actor, postId, publicationId, request.kind());
        return views.of(actor, postId);
    }

    /** Says that a post which was found on the network is this one. */
    @Post("/publications/{publicationId}/recognition")
    PostView recognisePublication(Actor.Person actor, UUID postId, UUID publicationId, @Body @Valid RecognitionRequest request) {
        resolve.recognise(actor, postId, publicationId, request.foundId());
        return views.of(actor, postId);
    }
}
