package gatepost.api.words;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.check.DetailKind;
import gatepost.core.check.DetailPolicy;
import gatepost.core.check.KnownDetails;
import gatepost.core.check.SetDetails;
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
import java.util.HashSet;
import java.util.List;

/** What the school publishes of itself, and where nobody may link to. */
@Controller("/api/settings/details")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "settings")
@AnswersProblems
class SchoolDetailsController {

    private final KnownDetails details;
    private final SetDetails set;

    SchoolDetailsController(KnownDetails details, SetDetails set) {
        this.details = details;
        this.set = set;
    }

    /** Contacts as people write them, and hosts. */
    @Serdeable
    record Details(@NotNull List<@NotNull String> contacts, @NotNull List<@NotNull String> blockedHosts) {
    }

    /** As it stands. */
    @Get
    Details schoolDetails(Actor.Person actor) {
        DetailPolicy.requireKeeper(actor);
        return new Details(List.copyOf(details.of(actor.schoolId(), DetailKind.CONTACT)),
                List.copyOf(details.of(actor.schoolId(), DetailKind.BLOCKED_HOST)));
    }

    /** Puts these in the place of what stood there; 422 for what is no contact or no host. */
    @Put
    Details setSchoolDetails(Actor.Person actor, @Body @Valid Details wanted) {
        set.handle(actor, new HashSet<>(wanted.contacts()), new HashSet<>(wanted.blockedHosts()));
        return schoolDetails(actor);
    }
}
