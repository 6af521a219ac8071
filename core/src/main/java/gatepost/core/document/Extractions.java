package gatepost.core.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was made of each document. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Extractions extends GenericRepository<Extraction, UUID> {

    Extraction save(Extraction extraction);

    @Query("SELECT * FROM extraction WHERE school_id = :schoolId AND document_id = :documentId FOR UPDATE")
    Optional<Extraction> lock(UUID schoolId, UUID documentId);

    @Query("SELECT * FROM extraction WHERE school_id = :schoolId AND document_id = :documentId")
    Optional<Extraction> find(UUID schoolId, UUID documentId);

    @Query("""
            UPDATE extraction SET state = :state, kind = :kind, pictures = :pictures, sentence = :sentence, millis = :millis, read_at = :readAt
            WHERE school_id = :schoolId AND document_id = :documentId""")
    void rewrite(UUID schoolId, UUID documentId, ReadState state, String kind, int pictures, String sentence, long millis, Instant readAt);

    @Query("SELECT * FROM extracted_page WHERE school_id = :schoolId AND document_id = :documentId ORDER BY number")
    List<ExtractedPage> pages(UUID schoolId, UUID documentId);

    @Query("INSERT INTO extracted_page (school_id, document_id, number, label, words) VALUES (:schoolId, :documentId, :number, :label, :words)")
    void addPage(UUID schoolId, UUID documentId, int number, String label, String words);

    @Query("DELETE FROM extracted_page WHERE school_id = :schoolId AND document_id = :documentId")
    void forgetPages(UUID schoolId, UUID documentId);
}
