package gatepost.core.shared.files;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored files' rows. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRows extends GenericRepository<FileRow, UUID> {

    FileRow save(FileRow row);

    @Query("SELECT id FROM stored_file WHERE school_id = :schoolId")
    Set<UUID> ids(UUID schoolId);

    Optional<FileRow> findBySchoolIdAndId(UUID schoolId, UUID id);

    @Query("DELETE FROM stored_file WHERE school_id = :schoolId AND id = :id")
    void remove(UUID schoolId, UUID id);
}
