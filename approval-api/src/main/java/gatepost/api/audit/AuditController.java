package gatepost.api.audit;

import gatepost.api.problem.AnswersProblems;
import gatepost.api.search.SearchWords;
import gatepost.core.audit.AuditLine;
import gatepost.core.audit.AuditReader;
import gatepost.core.audit.AuditVerifier;
import gatepost.core.audit.Verification;
import gatepost.core.school.Area;
import gatepost.core.school.RolePolicy;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The log, and whether it is as it was written. */
@Controller("/api/audit")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audit")
@AnswersProblems
class AuditController {

    private final AuditReader reader;
    private final AuditVerifier verifier;

    AuditController(AuditReader reader, AuditVerifier verifier) {
        this.reader = reader;
        this.verifier = verifier;
    }

    /** One entry; its sequence is its place in the chain once it is sealed. */
    @Serdeable
    record AuditEntryView(UUID id, Instant at, String actor, String action, String thing, UUID thingId, String detail, boolean sealed,
                          @Nullable Long sequence) {

        static AuditEntryView of(AuditLine line) {
            return new AuditEntryView(line.id(), line.at(), line.actor(), line.action(), line.thing(), line.thingId(), line.detail(),
                line.sequence() != null, line.sequence());
        }
    }

    /** Part of the log. */
    @Serdeable
    record AuditPage(List<AuditEntryView> items, int page, int size, long total) {
    }

    /** What checking the chain found. */
    @Serdeable
    record VerificationView(boolean ok, long sealed, long waiting, Instant checkedAt, @Nullable Long firstBroken, @Nullable String head,
                            String sentence) {

        static VerificationView of(Verification found) {
            return new VerificationView(found.ok(), found.sealed(), found.waiting(), found.checkedAt(), found.firstBroken().orElse(null),
                found.head().orElse(null), found.sentence());
        }
    }

    /** Entries that contain the words, newest first. */
    @Get
    AuditPage listAuditEntries(Actor.Person actor, @Nullable @Header(SearchWords.HEADER) String words,
                   @QueryValue(defaultValue = "0") @Min(0) int page, @QueryValue(defaultValue = "50") @Min(1) @Max(200) int size) {
        RolePolicy.demand(actor, Area.AUDIT);
        var holding = SearchWords.typed(words).strip().toLowerCase(Locale.ROOT);
        var items = reader.page(actor.schoolId(), holding, (long) page * size, size).stream().map(AuditEntryView::of).toList();
        return new AuditPage(items, page, size, reader.count(actor.schoolId(), holding));
    }

    /** Computes the chain again. */
    @Get("/verification")
    VerificationView verifyAudit(Actor.Person actor) {
        RolePolicy.demand(actor, Area.AUDIT);
        return VerificationView.of(verifier.verify(actor.schoolId()));
    }
}
