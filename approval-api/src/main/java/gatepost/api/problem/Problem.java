package gatepost.api.problem;

import gatepost.core.shared.Issue;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What every error looks like (RFC 9457).
 *
 * @param title    the status in words
 * @param detail   a sentence for people
 * @param issues   what a person can put right, if anything
 * @param instance the number under which a fault of ours stands in the log
 */
@Serdeable
public record Problem(String type, String title, int status, String detail, List<IssueView> issues, @Nullable String instance) {

    static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getReason(), status.getCode(), detail, List.of(), null);
    }

    static Problem of(HttpStatus status, String detail, List<Issue> issues) {
        return new Problem("about:blank", status.getReason(), status.getCode(), detail, issues.stream().map(IssueView::of).toList(), null);
    }

    Problem incident(String number) {
        return new Problem(type, title, status, detail, issues, "urn:uuid:" + number);
    }

    MutableHttpResponse<Problem> response() {
        return HttpResponse.<Problem>status(HttpStatus.valueOf(status)).body(this).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
