package gatepost.api.publication;

import gatepost.core.publication.FetchRendition;
import gatepost.core.shared.MissingException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** Where Instagram fetches the pictures of a post that is being published. It cannot sign in: the address is the secret. */
@Controller("/media")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class MediaController {

    private final FetchRendition rendition;

    MediaController(FetchRendition rendition) {
        this.rendition = rendition;
    }

    /** The rendition itself, without a redirect; also for HEAD. */
    @Get(uri = "/{name}", produces = MediaType.IMAGE_JPEG)
    HttpResponse<byte[]> fetchRendition(String name, @QueryValue(defaultValue = "0") long exp, @QueryValue(defaultValue = "") String sig) {
        var jpeg = rendition.fetch(name, exp, sig).orElseThrow(() -> new MissingException("picture"));
        return HttpResponse.ok(jpeg).contentType(MediaType.IMAGE_JPEG_TYPE).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
