package gatepost.api.subject;

import gatepost.api.problem.AnswersProblems;
import gatepost.api.search.SearchWords;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.account.SocialAccounts;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.roll.NamePattern;
import gatepost.core.roll.RollPolicy;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import gatepost.core.shared.Actor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People on the roll, for saying who a face is. */
@Controller("/api/subjects")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "subjects")
@AnswersProblems
class SubjectController {

    private final Subjects subjects;
    private final ConsentRegister register;
    private final SocialAccounts accounts;

    SubjectController(Subjects subjects, ConsentRegister register, SocialAccounts accounts) {
        this.subjects = subjects;
        this.register = register;
        this.accounts = accounts;
    }

    /** The classes, and the staff as the last group. */
    @Get("/groups")
    List<String> subjectGroups(Actor.Person actor) {
        RollPolicy.requireRead(actor.role());
        return Stream.concat(subjects.classes(actor.schoolId()).stream(), Stream.of(Subject.STAFF_GROUP)).toList();
    }

    /** People of one group, or of all, one of whose names begins with what was typed. */
    @Get
    List<SubjectView> searchSubjects(Actor.Person actor, @Nullable @Header(SearchWords.HEADER) String words,
                             @QueryValue(defaultValue = "") String group, @QueryValue(defaultValue = "20") @Min(1) @Max(50) int limit) {
        RollPolicy.requireRead(actor.role());
        var found = subjects.page(actor.schoolId(), group, NamePattern.beginningWith(SearchWords.typed(words)), limit, 0);
        var answers = register.answersFor(actor.schoolId(), found.stream().map(Subject::id).collect(Collectors.toSet()));
        var networks = networks(actor.schoolId());
        return found.stream().map(subject -> SubjectView.of(subject, answers, networks)).toList();
    }

    private Set<Network> networks(UUID schoolId) {
        return accounts.findBySchoolIdOrderByNetworkAscAndNameAsc(schoolId).stream().map(SocialAccount::network)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Network.class)));
    }
}
