package gatepost.api.picture;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.core.picture.AcceptFinding;
import gatepost.core.shared.Actor;
import gatepost.core.text.FindingCode;
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
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What was found about a picture as a whole and is accepted for a reason. */
@Controller("/api/posts/{postId}/pictures/{pictureId}/acceptances/{code}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "pictures")
@AnswersProblems
class AcceptanceController {

    private final PostViews views;
    private final AcceptFinding accept;

    AcceptanceController(PostViews views, AcceptFinding accept) {
        this.views = views;
        this.accept = accept;
    }

    /** Why the picture may be used all the same. */
    @Serdeable
    record AcceptanceRequest(@NotNull String reason) {
    }

    /** Accepts findings of one kind about a picture. */
    @Put
    PostView acceptFinding(Actor.Person actor, UUID postId, UUID pictureId, FindingCode code, @Body @Valid AcceptanceRequest request) {
        accept.handle(actor, postId, pictureId, code, request.reason());
        return views.of(actor, postId);
    }

    /** Takes an acceptance back. */
    @Delete
    PostView forgetAcceptance(Actor.Person actor, UUID postId, UUID pictureId, FindingCode code) {
        accept.forget(actor, postId, pictureId, code);
        return views.of(actor, postId);
    }
}
