package gatepost.api.consent;

import gatepost.api.problem.AnswersProblems;
import gatepost.api.search.SearchWords;
import gatepost.core.consent.ConsentEventKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.RecordConsent;
import gatepost.core.roll.NamePattern;
import gatepost.core.roll.RollPolicy;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The consent register: read by staff who draft, kept by the office (C4). */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "consent")
@AnswersProblems
class ConsentController {

    private final Subjects subjects;
    private final ConsentRegister register;
    private final RecordConsent record;

    ConsentController(Subjects subjects, ConsentRegister register, RecordConsent record) {
        this.subjects = subjects;
        this.register = register;
        this.record = record;
    }

    /** An answer on a form: what it is about, the reference of the form, and the first day it counts, today where none is named. */
    @Serdeable
    record AnswerRequest(@NotNull List<@NotNull @Valid ConsentColumn> scopes, @NotNull ConsentEventKind event, @Nullable String evidence,
                         @Nullable LocalDate from) {
    }

    /** The register, a class or the staff at a time or everybody, by group and name. */
    @Get("/consents")
    ConsentPage listConsents(Actor.Person actor, @Nullable @QueryValue String group, @Nullable @Header(SearchWords.HEADER) String words,
                     @QueryValue(defaultValue = "0") @Min(0) int page, @QueryValue(defaultValue = "40") @Min(1) @Max(200) int size) {
        RollPolicy.requireRead(actor.role());
        var school = actor.schoolId();
        var chosen = Optional.ofNullable(group).orElse("");
        var begins = NamePattern.beginningWith(SearchWords.typed(words));
        var people = subjects.page(school, chosen, begins, size, (long) page * size);
        var answers = register.answersFor(school, people.stream().map(Subject::id).collect(Collectors.toSet()));
        var rows = people.stream().map(person -> new ConsentRow(person.id(), person.kind(), person.fullName(), person.group(),
                ConsentCell.of(person.id(), answers))).toList();
        return new ConsentPage(rows, page, size, subjects.count(school, chosen, begins), groups(school), ConsentColumn.ALL);
    }

    /** One person's answers and everything they rest on. */
    @Get("/subjects/{subjectId}/consents")
    ConsentHistory showConsents(Actor.Person actor, UUID subjectId) {
        RollPolicy.requireRead(actor.role());
        var subject = subjects.findBySchoolIdAndId(actor.schoolId(), subjectId).orElseThrow(() -> new MissingException("person"));
        return ConsentHistory.of(subject, register.answersFor(actor.schoolId(), Set.of(subjectId)),
                register.historyOf(actor.schoolId(), subjectId));
    }

    /** Records what was answered, given or refused. */
    @Post("/subjects/{subjectId}/consents")
    ConsentHistory recordConsents(Actor.Person actor, UUID subjectId, @Body @Valid AnswerRequest answer) {
        var scopes = answer.scopes().stream().map(ConsentColumn::scope).collect(Collectors.toSet());
        record.handle(actor, subjectId, new RecordConsent.Reply(scopes, answer.event(),
                Optional.ofNullable(answer.evidence()).orElse(""), Optional.ofNullable(answer.from()).orElseGet(register::today)));
        return showConsents(actor, subjectId);
    }

    private List<String> groups(UUID school) {
        return Stream.concat(subjects.classes(school).stream(), Stream.of(Subject.STAFF_GROUP)).toList();
    }
}
