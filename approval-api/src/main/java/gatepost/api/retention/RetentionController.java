package gatepost.api.retention;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.picture.retention.Retention;
import gatepost.core.picture.retention.Retentions;
import gatepost.core.picture.retention.SetRetention;
import gatepost.core.shared.Actor;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** How long a school keeps the originals of its photos. */
@Controller("/api/settings/retention")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "settings")
@AnswersProblems
class RetentionController {

    private final Retentions retentions;
    private final SetRetention set;

    RetentionController(Retentions retentions, SetRetention set) {
        this.retentions = retentions;
        this.set = set;
    }

    /** Days after a post was last changed, published or taken down, and what may be chosen. */
    @Serdeable
    record RetentionSetting(int originalsDays, List<Integer> choices) {
    }

    /** What to set. */
    @Serdeable
    record RetentionChoice(@NotNull Integer originalsDays) {
    }

    /** The school's rule. */
    @Get
    RetentionSetting showRetention(Actor.Person actor) {
        SetRetention.requireLeader(actor);
        return new RetentionSetting(retentions.originalsDays(actor.schoolId()), Retention.CHOICES);
    }

    /** Sets it. */
    @Put
    RetentionSetting setRetention(Actor.Person actor, @Body @Valid RetentionChoice choice) {
        set.handle(actor, choice.originalsDays());
        return showRetention(actor);
    }
}
