package gatepost.core.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What could not be read in each document. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExtractionGaps extends GenericRepository<ExtractionGap, UUID> {

    ExtractionGap save(ExtractionGap gap);

    @Query("SELECT * FROM extraction_gap WHERE school_id = :schoolId AND document_id = :documentId ORDER BY position")
    List<ExtractionGap> rows(UUID schoolId, UUID documentId);

    @Query("DELETE FROM extraction_gap WHERE school_id = :schoolId AND document_id = :documentId")
    void forget(UUID schoolId, UUID documentId);
}
