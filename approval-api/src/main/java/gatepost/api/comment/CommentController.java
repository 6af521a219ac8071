package gatepost.api.comment;

import gatepost.api.problem.AnswersProblems;
import gatepost.api.search.SearchWords;
import gatepost.core.comment.CommentFilter;
import gatepost.core.comment.CommentReader;
import gatepost.core.comment.ModerateComment;
import gatepost.core.comment.ModerationKind;
import gatepost.core.comment.ReasonCode;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;

/** Comments on the school's posts: reading them and deciding about them (M1, M3). */
@Controller("/api/comments")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "comments")
@AnswersProblems
class CommentController {

    private final CommentReader reader;
    private final ModerateComment moderate;

    CommentController(CommentReader reader, ModerateComment moderate) {
        this.reader = reader;
        this.moderate = moderate;
    }

    /** What to do, and the house rule it rests on; abuse where none is named. */
    @Serdeable
    record ActionRequest(@NotNull ModerationKind kind, @Nullable ReasonCode reason) {
    }

    /** Comments, newest first, on all posts or on one, filtered, searched and paged by the server. */
    @Get
    CommentList listComments(Actor.Person actor,
                             @QueryValue(defaultValue = "needs-you") @Pattern(regexp = "needs-you|hidden|all")
                             @Parameter(schema = @Schema(allowableValues = {"needs-you", "hidden", "all"})) String filter,
                             @Nullable @QueryValue UUID postId, @Nullable @Header(SearchWords.HEADER) String words,
                             @QueryValue(defaultValue = "0") @Min(0) int page,
                             @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return CommentList.of(reader.page(actor, filter(filter), Optional.ofNullable(postId), SearchWords.typed(words), page, size), page, size);
    }

    /** One comment as it stands now. */
    @Get("/{commentId}")
    CommentView showComment(Actor.Person actor, UUID commentId) {
        return CommentView.of(reader.one(actor, commentId));
    }

    /** Hides a comment, shows it again or lets it stand. The network follows; the state tells when. */
    @Post("/{commentId}/actions")
    CommentView actOnComment(Actor.Person actor, UUID commentId, @Body @Valid ActionRequest action) {
        moderate.handle(actor, commentId, action.kind(), Optional.ofNullable(action.reason()).orElse(ReasonCode.ABUSE));
        return CommentView.of(reader.one(actor, commentId));
    }

    /** What stood there before somebody acted. */
    @Get("/{commentId}/evidence")
    EvidenceView showEvidence(Actor.Person actor, UUID commentId) {
        return EvidenceView.of(reader.evidence(actor, commentId));
    }

    private static CommentFilter filter(String name) {
        return switch (name) {
            case "needs-you" -> CommentFilter.NEEDS_YOU;
            case "hidden" -> CommentFilter.HIDDEN;
            default -> CommentFilter.ALL;
        };
    }
}
