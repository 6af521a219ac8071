package gatepost.core.school.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Attempts of one subject since a time. */
@MappedEntity("sign_in_attempt")
record SignInAttempt(@Id String subjectHash, int attempts, Instant since) {
}
