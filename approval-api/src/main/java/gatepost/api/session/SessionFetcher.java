package gatepost.api.session;

import gatepost.core.school.session.Sessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Finds who is signed in by the cookie; asked once for every call of the interface. */
@Singleton
class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Scheduler blocking;

    SessionFetcher(Sessions sessions, SessionCookie cookie, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (!request.getPath().startsWith("/api/")) {
            return Mono.empty();
        }
        return Mono.justOrEmpty(cookie.read(request))
            .flatMap(token -> Mono.fromCallable(() -> sessions.find(token)).subscribeOn(blocking))
            .flatMap(Mono::justOrEmpty)
            .map(SessionAuthentication::new);
    }
}
