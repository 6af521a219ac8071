package gatepost.api.takedown;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.account.Network;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.takedown.FollowWithdrawal;
import gatepost.core.takedown.WithdrawConsent;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Withdrawing consents: what would happen, doing it, and watching it happen (C5). */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "consent")
@AnswersProblems
class WithdrawalController {

    private final WithdrawConsent withdraw;
    private final FollowWithdrawal follow;
    private final Subjects subjects;

    WithdrawalController(WithdrawConsent withdraw, FollowWithdrawal follow, Subjects subjects) {
        this.withdraw = withdraw;
        this.follow = follow;
        this.subjects = subjects;
    }

    /** One network and kind. */
    @Serdeable
    record ScopeRequest(@NotNull Network network, @NotNull ConsentKind kind) {
    }

    /** What is withdrawn, and the letter or form it rests on. */
    @Serdeable
    record WithdrawalRequest(@NotNull List<@NotNull @Valid ScopeRequest> scopes, @NotNull String evidence) {
    }

    /** The id by which the consequences are followed. */
    @Serdeable
    record Recorded(UUID withdrawalId) {
    }

    /** What withdrawing would stop and take down, without doing it. */
    @Get("/subjects/{subjectId}/withdrawal")
    WithdrawalView previewWithdrawal(Actor.Person actor, UUID subjectId, @QueryValue Set<String> scopes) {
        var lines = follow.preview(withdraw.preview(actor, subjectId,
                scopes.stream().map(WithdrawalController::scope).collect(Collectors.toSet())));
        return view(subject(actor, subjectId), lines, false);
    }

    /** Records the withdrawal; everything that depends on it stops at once. */
    @Post("/subjects/{subjectId}/withdrawals")
    @Status(HttpStatus.CREATED)
    Recorded withdrawConsents(Actor.Person actor, UUID subjectId, @Body @Valid WithdrawalRequest request) {
        return new Recorded(withdraw.handle(actor, subjectId, request.scopes().stream()
                .map(it -> new ConsentScope(it.network(), it.kind())).collect(Collectors.toSet()), request.evidence()));
    }

    /** How far its consequences are. */
    @Get("/withdrawals/{withdrawalId}")
    WithdrawalView followWithdrawal(Actor.Person actor, UUID withdrawalId) {
        if (!WithdrawConsent.mayWithdraw(actor.role())) {
            throw new NotAllowedException("The school office follows withdrawals.");
        }
        var progress = follow.of(actor.schoolId(), withdrawalId);
        return view(subject(actor, progress.withdrawal().subjectId()), progress.lines(), progress.done());
    }

    private static ConsentScope scope(String written) {
        try {
            return ConsentScope.parse(written);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadyException(Issue.of("SCOPE_UNREADABLE", "Choose what is withdrawn from the list on the page.").inField("scopes"));
        }
    }

    private Subject subject(Actor.Person actor, UUID subjectId) {
        return subjects.findBySchoolIdAndId(actor.schoolId(), subjectId).orElseThrow(() -> new MissingException("person"));
    }

    private static WithdrawalView view(Subject subject, List<FollowWithdrawal.Line> lines, boolean done) {
        return new WithdrawalView(subject.id(), subject.fullName(), lines.stream().map(WithdrawalView.PostLine::of).toList(), done);
    }
}
