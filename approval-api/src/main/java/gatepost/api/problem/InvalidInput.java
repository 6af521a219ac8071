package gatepost.api.problem;

import gatepost.core.shared.Issue;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;

/** Answers input that breaks a declared rule: one issue a field, and never the value. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
class InvalidInput implements ExceptionHandler<ConstraintViolationException, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, ConstraintViolationException thrown) {
        var issues = thrown.getConstraintViolations().stream().map(InvalidInput::issue)
            .sorted(Comparator.comparing(issue -> issue.field().orElse(""))).toList();
        return Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "Something in this form is missing or cannot be right. Correct it and try again.", issues).response();
    }

    private static Issue issue(ConstraintViolation<?> violation) {
        var field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName();
        }
        return Issue.of("INVALID", "“%s” %s.".formatted(field, violation.getMessage())).inField(field);
    }
}
