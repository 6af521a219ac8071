package gatepost.api.notice;

import gatepost.api.problem.ProblemException;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Refuses what is larger than any notice, or does not say how large it is, before its body is read: whoever sends it has not shown who they are. */
@ServerFilter("/webhooks/**")
class NoticeSize {

    /** A thousand changes with their words. */
    private static final long LARGEST = 4L << 20;

    @RequestFilter
    void check(HttpRequest<?> request) {
        var size = request.getContentLength();
        if (request.getMethod() == HttpMethod.POST && (size < 0 || size > LARGEST)) {
            throw new ProblemException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "A notice of this size is not taken.");
        }
    }
}
