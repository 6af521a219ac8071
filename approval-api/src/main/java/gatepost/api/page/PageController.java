package gatepost.api.page;

import gatepost.api.problem.ProblemException;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Optional;

/** Serves the built pages. Every address that is no file is one of the page's own and answered with the page itself. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PageController {

    private static final String INDEX = "index.html";

    private final ResourceLoader resources;

    PageController(ResourceLoader resources) {
        this.resources = resources;
    }

    @Get
    HttpResponse<byte[]> start() throws IOException {
        return page("");
    }

    @Get("/{path:.+}")
    HttpResponse<byte[]> page(String path) throws IOException {
        if (path.equals("api") || path.startsWith("api/")) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "There is nothing at this address. Check it, or begin again at the first page.");
        }
        var file = read(path);
        if (file.isPresent()) {
            // The build names everything in assets/ by its content.
            return answer(path, file.get(), path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        }
        return read(INDEX).map(index -> answer(INDEX, index, "no-cache"))
            .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "The pages are not part of this build."));
    }

    private Optional<byte[]> read(String path) throws IOException {
        if (path.isEmpty() || path.endsWith("/") || path.contains("..") || path.contains("\\")) {
            return Optional.empty();
        }
        var found = resources.getResourceAsStream("classpath:web-ui/" + path);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (var in = found.get()) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static HttpResponse<byte[]> answer(String name, byte[] bytes, String caching) {
        return HttpResponse.ok(bytes).contentType(MediaType.forFilename(name)).header(HttpHeaders.CACHE_CONTROL, caching);
    }
}
