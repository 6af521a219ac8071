package gatepost.core.check;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What check runs reported, with the pupils that found names may mean. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Findings extends GenericRepository<Finding, UUID> {

    Finding save(Finding finding);

    @Query("SELECT * FROM finding WHERE school_id = :schoolId AND run_id = :runId ORDER BY part, start_offset, id")
    List<Finding> ofRun(UUID schoolId, UUID runId);

    @Query("INSERT INTO finding_candidate (school_id, finding_id, subject_id, position) "
            + "VALUES (:schoolId, :findingId, :subjectId, :position)")
    void addCandidate(UUID schoolId, UUID findingId, UUID subjectId, int position);

    @Query("SELECT c.* FROM finding_candidate c JOIN finding f ON f.school_id = c.school_id AND f.id = c.finding_id "
            + "WHERE f.school_id = :schoolId AND f.run_id = :runId ORDER BY c.position")
    List<FindingCandidate> candidatesOfRun(UUID schoolId, UUID runId);
}
