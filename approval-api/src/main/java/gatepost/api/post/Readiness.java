package gatepost.api.post;

import gatepost.api.problem.IssueView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Whether the draft may be sent to the Headteacher, and everything that stands in the way. */
@Serdeable
public record Readiness(boolean ready, List<IssueView> issues) {
}
