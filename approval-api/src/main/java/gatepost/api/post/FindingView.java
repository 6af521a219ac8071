package gatepost.api.post;

import gatepost.core.review.Settlement;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One thing a check found, with what to do about it.
 *
 * @param reason why something written in a picture was left as it is
 * @param settlement what became of it where it was found in a picture; OPEN for words, which are settled by changing them
 */
@Serdeable
public record FindingView(String id, FindingCode code, Severity severity, FindingPlace where, String message,
                          List<CandidateView> candidates, Settlement settlement, @Nullable String reason) {
}
