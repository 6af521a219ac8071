package gatepost.api.problem;

import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** How what the rules say is answered. */
@Factory
class DomainProblems {

    @Singleton
    ExceptionHandler<ProblemException, HttpResponse<Problem>> problem() {
        return (request, thrown) -> Problem.of(thrown.status(), thrown.getMessage()).response();
    }

    @Singleton
    ExceptionHandler<MissingException, HttpResponse<Problem>> missing() {
        return (request, thrown) -> Problem.of(HttpStatus.NOT_FOUND, thrown.getMessage()).response();
    }

    @Singleton
    ExceptionHandler<NotAllowedException, HttpResponse<Problem>> notAllowed() {
        return (request, thrown) -> Problem.of(HttpStatus.FORBIDDEN, thrown.getMessage()).response();
    }

    @Singleton
    ExceptionHandler<StaleException, HttpResponse<Problem>> stale() {
        return (request, thrown) -> Problem.of(HttpStatus.CONFLICT, thrown.getMessage()).response();
    }

    @Singleton
    ExceptionHandler<UnreadyException, HttpResponse<Problem>> unready() {
        return (request, thrown) -> Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, thrown.issues().size() == 1
            ? thrown.issues().getFirst().sentence() : thrown.issues().size() + " things need you first.", thrown.issues()).response();
    }
}
