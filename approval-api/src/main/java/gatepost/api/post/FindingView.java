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
 * @param reason     why it was left as it is
 * @param reasonBy   who said so, of what was found in words
 * @param settlement what became of it: words are settled by changing them, or kept for a reason
 * @param answerable whether a reason settles it where it stands
 */
@Serdeable
public record FindingView(String id, FindingCode code, Severity severity, FindingPlace where, String message,
                          List<CandidateView> candidates, Settlement settlement, @Nullable String reason, @Nullable String reasonBy,
                          boolean answerable) {
}
