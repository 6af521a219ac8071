package gatepost.core.picture.upload;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures on their way and their pieces. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Uploads extends GenericRepository<Upload, UUID> {

    Upload save(Upload upload);

    @Query("SELECT * FROM upload WHERE school_id = :schoolId AND post_id = :postId AND id = :id")
    Optional<Upload> find(UUID schoolId, UUID postId, UUID id);

    @Query("SELECT * FROM upload WHERE school_id = :schoolId AND id = :id FOR UPDATE")
    Optional<Upload> lock(UUID schoolId, UUID id);

    @Query("SELECT COUNT(*) FROM upload WHERE school_id = :schoolId AND person_id = :personId AND picture_id IS NULL")
    int unfinished(UUID schoolId, UUID personId);

    @Query("SELECT * FROM upload WHERE touched_at < :before ORDER BY touched_at LIMIT 100")
    List<Upload> untouchedSince(Instant before);

    @Query("UPDATE upload SET received = :received, touched_at = :now WHERE school_id = :schoolId AND id = :id")
    void received(UUID schoolId, UUID id, long received, Instant now);

    @Query("UPDATE upload SET picture_id = :pictureId, touched_at = :now WHERE school_id = :schoolId AND id = :id")
    void became(UUID schoolId, UUID id, UUID pictureId, Instant now);

    @Query("DELETE FROM upload WHERE school_id = :schoolId AND id = :id")
    void remove(UUID schoolId, UUID id);

    @Query("INSERT INTO upload_piece (school_id, upload_id, begins, file_id) VALUES (:schoolId, :uploadId, :begins, :fileId)")
    void addPiece(UUID schoolId, UUID uploadId, long begins, UUID fileId);

    @Query("SELECT file_id FROM upload_piece WHERE school_id = :schoolId AND upload_id = :uploadId ORDER BY begins")
    List<UUID> pieces(UUID schoolId, UUID uploadId);

    @Query("DELETE FROM upload_piece WHERE school_id = :schoolId AND upload_id = :uploadId")
    void removePieces(UUID schoolId, UUID uploadId);
}
