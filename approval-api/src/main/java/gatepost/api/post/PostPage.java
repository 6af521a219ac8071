package gatepost.api.post;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** One page of a list of posts; pages count from 0. */
@Serdeable
public record PostPage(List<PostSummary> items, int page, int size, long total) {
}
