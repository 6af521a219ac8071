package gatepost.core.check;

import jakarta.inject.Singleton;
import java.util.UUID;

/** Reads what schools have set for the check of words. */
@Singleton
public class SchoolWordRules {

    private final SeveritySettings severities;
    private final KnownDetails details;

    SchoolWordRules(SeveritySettings severities, KnownDetails details) {
        this.severities = severities;
        this.details = details;
    }

    /** As they stand now. */
    public WordRules of(UUID schoolId) {
        return new WordRules(severities.changedAt(schoolId), details.of(schoolId, DetailKind.CONTACT), details.of(schoolId, DetailKind.BLOCKED_HOST));
    }
}
