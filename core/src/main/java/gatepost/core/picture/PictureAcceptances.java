package gatepost.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people accepted about drafts' pictures as a whole. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PictureAcceptances extends GenericRepository<PictureAcceptance, UUID> {

    @Query("INSERT INTO picture_acceptance (school_id, picture_id, code, reason, set_by, set_at) "
            + "VALUES (:schoolId, :pictureId, :code, :reason, :setBy, :setAt)")
    void add(UUID schoolId, UUID pictureId, String code, String reason, UUID setBy, Instant setAt);

    @Query("SELECT a.* FROM picture_acceptance a JOIN draft_picture p ON p.school_id = a.school_id AND p.id = a.picture_id "
            + "WHERE p.school_id = :schoolId AND p.post_id = :postId ORDER BY a.picture_id, a.code")
    List<PictureAcceptance> ofPost(UUID schoolId, UUID postId);

    @Query("DELETE FROM picture_acceptance WHERE school_id = :schoolId AND picture_id = :pictureId AND code = :code")
    long remove(UUID schoolId, UUID pictureId, String code);

    @Query("DELETE FROM picture_acceptance WHERE school_id = :schoolId AND picture_id = :pictureId")
    void removeAll(UUID schoolId, UUID pictureId);
}
