package gatepost.core.check;

import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What each school has set. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SeveritySettings extends GenericRepository<SeveritySetting, FindingCode> {

    SeveritySetting save(SeveritySetting setting);

    @Query("SELECT * FROM finding_severity WHERE school_id = :schoolId ORDER BY code")
    List<SeveritySetting> ofSchool(UUID schoolId);

    @Query("DELETE FROM finding_severity WHERE school_id = :schoolId AND code = :code")
    void remove(UUID schoolId, FindingCode code);

    /** Only what differs from the defaults, in the order of the codes; what a later version no longer allows is passed over. */
    default Map<FindingCode, Severity> changedAt(UUID schoolId) {
        var changed = new TreeMap<FindingCode, Severity>();
        ofSchool(schoolId).stream().filter(setting -> SeverityPolicy.allowed(setting.code()).contains(setting.severity()))
                .forEach(setting -> changed.put(setting.code(), setting.severity()));
        return changed;
    }
}
