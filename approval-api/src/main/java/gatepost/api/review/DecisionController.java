package gatepost.api.review;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.core.review.DecideSubmission;
import gatepost.core.review.DecisionKind;
import gatepost.core.review.Submit;
import gatepost.core.review.TakeBack;
import gatepost.core.review.UndoDecision;
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
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** Submissions to the Headteacher and decisions on them. */
@Controller("/api/posts/{postId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "review")
@AnswersProblems
class DecisionController {

    private final PostViews views;
    private final Submit submit;
    private final TakeBack takeBack;
    private final DecideSubmission decide;
    private final UndoDecision undo;

    DecisionController(PostViews views, Submit submit, TakeBack takeBack, DecideSubmission decide, UndoDecision undo) {
        this.views = views;
        this.submit = submit;
        this.takeBack = takeBack;
        this.decide = decide;
        this.undo = undo;
    }

    /** The version of the draft that its author sees. */
    @Serdeable
    record SubmissionRequest(@NotNull Integer version) {
    }

    /** A decision names the revision and the digest that were seen. */
    @Serdeable
    record DecisionRequest(@NotNull UUID revisionId, @NotNull String digest, @NotNull DecisionKind kind, @Nullable String note) {
    }

    /** Sends the draft to the Headteacher; 422 with everything that stands in the way. */
    @Post("/submissions")
    PostView submitPost(Actor.Person actor, UUID postId, @Body @Valid SubmissionRequest request) {
        submit.handle(actor, postId, request.version());
        return views.of(actor, postId);
    }

    /** The author takes a waiting post back. */
    @Delete("/submissions/current")
    PostView takeBackPost(Actor.Person actor, UUID postId) {
        takeBack.handle(actor, postId);
        return views.of(actor, postId);
    }

    /** Approves, asks for changes, or rejects; 409 where the post has moved on. */
    @Post("/decisions")
    PostView decideOnPost(Actor.Person actor, UUID postId, @Body @Valid DecisionRequest request) {
        decide.handle(actor, postId, new DecideSubmission.Verdict(request.revisionId(), request.digest(), request.kind(),
                Optional.ofNullable(request.note()).orElse("")));
        return views.of(actor, postId);
    }

    /** Takes an approval back inside the grace period. */
    @Delete("/decisions/{decisionId}")
    PostView undoDecision(Actor.Person actor, UUID postId, UUID decisionId) {
        undo.handle(actor, postId, decisionId);
        return views.of(actor, postId);
    }
}
