package gatepost.api.review;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.post.PostPolicy;
import gatepost.core.review.ReviewQueue;
import gatepost.core.shared.Actor;
import gatepost.core.shared.NotAllowedException;
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

/** What waits for the Headteacher. */
@Controller("/api/review")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "review")
@AnswersProblems
class ReviewController {

    private static final int MOST = 200;

    private final ReviewQueue queue;

    ReviewController(ReviewQueue queue) {
        this.queue = queue;
    }

    /** One post in the queue. */
    @Serdeable
    record QueueItem(UUID postId, UUID revisionId, String title, String author, Instant submittedAt) {
    }

    /** The queue, the longest waiting first, at most 200. */
    @Serdeable
    record Queue(List<QueueItem> items) {
    }

    /** The posts this person can decide on. */
    @Get
    Queue listReviewQueue(Actor.Person actor) {
        if (!PostPolicy.mayDecide(actor.role())) {
            throw new NotAllowedException("The Headteacher decides on posts.");
        }
        return new Queue(queue.waiting(actor.schoolId(), actor.personId(), MOST).stream()
                .map(it -> new QueueItem(it.postId(), it.revisionId(), it.title(), it.author(), it.submittedAt())).toList());
    }
}
