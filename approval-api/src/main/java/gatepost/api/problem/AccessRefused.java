package gatepost.api.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** Answers who is not signed in, or may not come here. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class AccessRefused implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException thrown) {
        return thrown.isForbidden() ? Problem.of(HttpStatus.FORBIDDEN, "Your role at this school does not include this.").response()
            : Problem.of(HttpStatus.UNAUTHORIZED, "Please sign in.").response();
    }
}
