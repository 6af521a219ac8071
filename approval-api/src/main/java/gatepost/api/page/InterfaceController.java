package gatepost.api.page;

import gatepost.api.problem.ProblemException;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;

/** Serves the description of this interface (OpenAPI) that the build generates from the code. */
@Controller("/api/openapi.yml")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class InterfaceController {

    private static final String DOCUMENT = "classpath:META-INF/swagger/gatepost-0.1.yml";

    private final ResourceLoader resources;

    InterfaceController(ResourceLoader resources) {
        this.resources = resources;
    }

    @Get(produces = "application/yaml")
    byte[] show() throws IOException {
        try (var document = resources.getResourceAsStream(DOCUMENT).orElseThrow(
                () -> new ProblemException(HttpStatus.NOT_FOUND, "The description of the interface is not part of this build."))) {
            return document.readAllBytes();
        }
    }
}
