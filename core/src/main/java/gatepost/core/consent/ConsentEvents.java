package gatepost.core.consent;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The register's rows: added, never changed or deleted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsentEvents extends GenericRepository<ConsentEvent, UUID> {

    void saveAll(Collection<ConsentEvent> events);

    List<ConsentEvent> findBySchoolIdAndSubjectIdIn(UUID schoolId, Collection<UUID> subjectIds);

    List<ConsentEvent> findBySchoolIdAndSubjectIdOrderByRecordedAtDescAndIdDesc(UUID schoolId, UUID subjectId);
}
