package gatepost.api.words;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.check.SetSeverity;
import gatepost.core.check.SeverityPolicy;
import gatepost.core.check.SeveritySettings;
import gatepost.core.shared.Actor;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
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

/** What findings in words do at this school. */
@Controller("/api/settings/findings")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "settings")
@AnswersProblems
class FindingSettingsController {

    private final SeveritySettings settings;
    private final SetSeverity set;

    FindingSettingsController(SeveritySettings settings, SetSeverity set) {
        this.settings = settings;
        this.set = set;
    }

    /** What findings of one code do, what they do unless somebody sets it, and what may be chosen. */
    @Serdeable
    record FindingSetting(FindingCode code, Severity severity, Severity usual, List<Severity> allowed) {
    }

    /** What to set. */
    @Serdeable
    record SeverityChoice(@NotNull Severity severity) {
    }

    /** Every code that may be set or looked at. */
    @Get
    List<FindingSetting> findingSettings(Actor.Person actor) {
        SeverityPolicy.requireLeader(actor.role());
        var changed = settings.changedAt(actor.schoolId());
        return SeverityPolicy.codes().stream().map(code -> new FindingSetting(code,
                changed.getOrDefault(code, code.defaultSeverity()), code.defaultSeverity(), SeverityPolicy.allowed(code))).toList();
    }

    /** Sets one. */
    @Put("/{code}")
    void setFindingSeverity(Actor.Person actor, FindingCode code, @Body @Valid SeverityChoice choice) {
        set.handle(actor, code, choice.severity());
    }
}
