package gatepost.api.picture;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.account.Network;
import gatepost.core.picture.EarlierUse;
import gatepost.core.picture.EarlierUses;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.Posts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where photographs like those of a post were published before. */
@Controller("/api/posts/{postId}/earlier-uses")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "pictures")
@AnswersProblems
class EarlierUseController {

    private final Posts posts;
    private final EarlierUses uses;

    EarlierUseController(Posts posts, EarlierUses uses) {
        this.posts = posts;
        this.uses = uses;
    }

    /** A post that was published with a photograph like one of this post; whether it came down, and whether for a withdrawn consent. */
    @Serdeable
    record EarlierUseView(UUID pictureId, UUID postId, String title, Network network, @Nullable Instant publishedAt, boolean removed,
                          boolean withdrawn) {

        static EarlierUseView of(EarlierUse use) {
            return new EarlierUseView(use.pictureId(), use.postId(), use.title(), use.network(), use.publishedAt(), use.removed(), use.withdrawn());
        }
    }

    /** The newest first. */
    @Get
    List<EarlierUseView> earlierUses(Actor.Person actor, UUID postId) {
        if (!PostPolicy.mayRead(actor.role())) {
            throw new NotAllowedException("Your role does not open posts.");
        }
        var post = posts.find(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        return uses.ofDraft(post.schoolId(), post.id()).stream().map(EarlierUseView::of).toList();
    }
}
