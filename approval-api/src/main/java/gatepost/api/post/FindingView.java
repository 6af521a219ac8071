package gatepost.api.post;

import gatepost.core.text.Severity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** One thing a check found, with what to do about it. */
@Serdeable
public record FindingView(String id, String code, Severity severity, FindingPlace where, String message,
                          List<CandidateView> candidates) {
}
