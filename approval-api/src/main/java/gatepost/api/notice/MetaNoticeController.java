package gatepost.api.notice;

import gatepost.api.problem.ProblemException;
import gatepost.core.notice.TakeNotice;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import io.swagger.v3.oas.annotations.Hidden;

/**
 * Where Meta tells by itself that something happened on Facebook or Instagram. It cannot sign in: what it sends is signed. It is answered at
 * once and looked at later, as Meta wants it.
 */
@Controller("/webhooks/meta")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class MetaNoticeController {

    private final TakeNotice take;

    MetaNoticeController(TakeNotice take) {
        this.take = take;
    }

    /** Meta's first call, by which it finds out that this address is ours. */
    @Get(produces = MediaType.TEXT_PLAIN)
    HttpResponse<String> shakeHands(@QueryValue(value = "hub.mode", defaultValue = "") String mode,
                                    @QueryValue(value = "hub.verify_token", defaultValue = "") String token,
                                    @QueryValue(value = "hub.challenge", defaultValue = "") String challenge) {
        if (!mode.equals("subscribe") || !take.knows(token) || !challenge.matches("[\\w.-]{1,200}")) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "This is not the token that was agreed on.");
        }
        return HttpResponse.ok(challenge).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Something happened: kept as it came, once its signature is verified on exactly these bytes. */
    @Post(consumes = MediaType.ALL, produces = MediaType.TEXT_PLAIN)
    HttpResponse<String> takeNotice(@Body byte[] raw, @Header(value = "X-Hub-Signature-256", defaultValue = "") String signature) {
        if (!take.handle(raw, signature)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "This was not signed by the connected app.");
        }
        return HttpResponse.ok("taken");
    }
}
