package gatepost.api.today;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.post.Draft;
import gatepost.core.post.Drafts;
import gatepost.core.post.PostPolicy;
import gatepost.core.post.PostState;
import gatepost.core.post.Status;
import gatepost.core.post.Statuses;
import gatepost.core.shared.Actor;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.transaction.annotation.Transactional;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The first page: what needs this person. */
@Controller("/api/today")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "today")
@AnswersProblems
class TodayController {

    private static final int RECENT = 8;

    private final TodayCards cards;
    private final Statuses statuses;
    private final Drafts drafts;

    TodayController(TodayCards cards, Statuses statuses, Drafts drafts) {
        this.cards = cards;
        this.statuses = statuses;
        this.drafts = drafts;
    }

    /** Cards and a quiet line of what happened. */
    @Get
    @Transactional
    Today showToday(Actor.Person person) {
        var recent = PostPolicy.mayRead(person.role()) ? statuses.newest(person.schoolId(), RECENT * 3) : List.<Status>of();
        return new Today(cards.of(person), recent.stream().filter(it -> it.state() != PostState.PREPARING).limit(RECENT)
                .map(this::line).toList());
    }

    private Today.Recent line(Status it) {
        var title = drafts.find(it.schoolId(), it.postId()).map(Draft::title).filter(text -> !text.isBlank()).orElse("a post without a title");
        return new Today.Recent(it.enteredAt(), "%s: %s".formatted(title, what(it)), it.postId());
    }

    private static String what(Status it) {
        return switch (it.state()) {
            case DRAFT -> it.why().isEmpty() ? "started by " + it.actor() : "back to its author: " + it.why();
            case DISCARDED -> "discarded by " + it.actor();
            case PREPARING, WAITING -> "waits for the Headteacher";
            case CHANGES_REQUESTED -> it.actor() + " asked for changes";
            case REJECTED -> it.actor() + " said no";
            case APPROVED -> "approved by " + it.actor();
            case PUBLISHED -> "public";
            case STOPPED -> "stopped";
            case REMOVED -> "removed everywhere";
        };
    }
}
