package gatepost.api.consent;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** One page of the register; pages count from 0. Groups are the classes, and the staff. */
@Serdeable
record ConsentPage(List<ConsentRow> items, int page, int size, long total, List<String> groups, List<ConsentColumn> columns) {
}
