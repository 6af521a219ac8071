package gatepost.api.post;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** How far the check of the words is.
 *
 * @param state RUNNING, DONE, or HELD where the check did not finish: the post is held then */
@Serdeable
public record CheckView(String state, List<FindingView> findings, @Nullable String sentence) {
}
