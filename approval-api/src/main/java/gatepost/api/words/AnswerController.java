package gatepost.api.words;

import gatepost.api.post.PostView;
import gatepost.api.post.PostViews;
import gatepost.api.problem.AnswersProblems;
import gatepost.core.check.AnswerFindings;
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
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/** What an author says about findings in words and documents of a draft. */
@Controller("/api/posts/{postId}/answers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "words")
@AnswersProblems
class AnswerController {

    private final PostViews views;
    private final AnswerFindings answer;

    AnswerController(PostViews views, AnswerFindings answer) {
        this.views = views;
        this.answer = answer;
    }

    /** Findings of the newest check, and why they may stay. */
    @Serdeable
    record ReasonRequest(@NotEmpty Set<@NotNull UUID> findingIds, @NotNull String reason) {
    }

    /** Says why findings may stay; 403 for one that blocks. */
    @Put
    PostView answerFindings(Actor.Person actor, UUID postId, @Body @Valid ReasonRequest request) {
        answer.handle(actor, postId, request.findingIds(), request.reason());
        return views.of(actor, postId);
    }

    /** Takes an answer back. */
    @Delete("/{findingId}")
    PostView forgetFindingAnswer(Actor.Person actor, UUID postId, UUID findingId) {
        answer.forget(actor, postId, findingId);
        return views.of(actor, postId);
    }
}
