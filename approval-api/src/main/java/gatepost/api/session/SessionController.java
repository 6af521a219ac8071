package gatepost.api.session;

import gatepost.api.problem.AnswersProblems;
import gatepost.api.problem.ProblemException;
import gatepost.core.school.session.OpenedSession;
import gatepost.core.school.session.SignIn;
import gatepost.core.school.session.SignInOutcome;
import gatepost.core.school.session.SignedIn;
import gatepost.core.shared.MissingException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Signing in and out, and changing the role one acts in. */
@Controller("/api/session")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "session")
@AnswersProblems
class SessionController {

    private final SignIn signIn;
    private final SessionCookie cookie;
    private final SessionViews views;
    private final ClientAddress address;

    SessionController(SignIn signIn, SessionCookie cookie, SessionViews views, ClientAddress address) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.views = views;
        this.address = address;
    }

    /** What somebody types to sign in. */
    @Serdeable
    record Login(@NotBlank @Size(max = 254) String email, @NotBlank @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "Login";
        }
    }

    /** The membership to go on in. */
    @Serdeable
    record Choice(@NotNull UUID membershipId) {
    }

    /** Signs in: 401 where email and password do not belong together, 429 after too many attempts. */
    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<SessionView> signIn(@Body @Valid Login login, HttpRequest<?> request) {
        return switch (signIn.attempt(login.email(), login.password(), address.of(request))) {
            case SignInOutcome.Opened(var session) -> opened(session, request);
            case SignInOutcome.Refused _ -> throw new ProblemException(HttpStatus.UNAUTHORIZED, "This email and password do not belong together. Check both and try again.");
            case SignInOutcome.Throttled(var wait) -> throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS,
                "Too many attempts. Please wait " + Math.max(1, wait.toMinutes()) + " minutes, or ask whoever looks after accounts for help.");
        };
    }

    /** Who is signed in. */
    @Get
    SessionView showSession(@Parameter(hidden = true) SignedIn signedIn) {
        return views.of(signedIn);
    }

    /** Signs out. */
    @Delete
    HttpResponse<Void> signOut(HttpRequest<?> request) {
        cookie.read(request).ifPresent(signIn::end);
        return HttpResponse.<Void>noContent().cookie(cookie.gone(request));
    }

    /** Goes on in another of one's own memberships. */
    @Put("/membership")
    HttpResponse<SessionView> chooseMembership(@Body @Valid Choice choice, HttpRequest<?> request) {
        return cookie.read(request).flatMap(token -> signIn.switchTo(token, choice.membershipId())).map(session -> opened(session, request))
            .orElseThrow(() -> new MissingException("membership"));
    }

    private HttpResponse<SessionView> opened(OpenedSession session, HttpRequest<?> request) {
        return HttpResponse.ok(views.of(session.signedIn())).cookie(cookie.carrying(session.token(), request));
    }
}
