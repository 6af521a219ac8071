package gatepost.api.problem;

import gatepost.core.shared.Trace;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours: the page gets a number to quote, the log gets the place, and neither gets what the person wrote. */
@Singleton
class Unexpected implements ExceptionHandler<Throwable, HttpResponse<Problem>> {

    private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, Throwable thrown) {
        var incident = UUID.randomUUID().toString();
        LOG.error("Incident {}: {}", incident, Trace.of(thrown));
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong at our end. Reload the page to see what was saved, and quote " + incident + " if it happens again.")
            .incident(incident).response();
    }
}
