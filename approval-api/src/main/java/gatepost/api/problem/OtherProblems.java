package gatepost.api.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** What the framework itself refuses: no such address, unreadable input, too much of it. Its own words name classes; ours do not. */
@Singleton
@Primary
class OtherProblems implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var status = HttpStatus.valueOf(response.code());
        return response.body(Problem.of(status, sentence(status))).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Gatepost could not read this request. Reload the page and try again.";
            case UNAUTHORIZED -> "Please sign in.";
            case FORBIDDEN -> "Your role at this school does not include this.";
            case NOT_FOUND -> "There is nothing at this address. Check it, or begin again at the first page.";
            case METHOD_NOT_ALLOWED -> "That cannot be done at this address. Reload the page and try again.";
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "Gatepost does not take this kind of content here. Reload the page and try again.";
            case REQUEST_ENTITY_TOO_LARGE -> "That is larger than Gatepost takes. Choose a smaller version of it.";
            default -> status.getCode() < 500 ? "Gatepost could not do this. Reload the page and try again." : "Something went wrong at our end. Reload the page to see what was saved, then try again.";
        };
    }
}
