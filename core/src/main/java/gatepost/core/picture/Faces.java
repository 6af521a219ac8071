package gatepost.core.picture;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Faces found or marked, and what people said about them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Faces extends GenericRepository<Face, UUID> {

    Face save(Face face);

    @Query("SELECT * FROM face WHERE school_id = :schoolId AND id = :id")
    Optional<Face> find(UUID schoolId, UUID id);

    @Query("SELECT * FROM face WHERE school_id = :schoolId AND asset_id = :assetId ORDER BY position")
    List<Face> ofAsset(UUID schoolId, UUID assetId);

    @Query("SELECT f.* FROM face f JOIN draft_picture p ON p.school_id = f.school_id AND p.asset_id = f.asset_id "
            + "WHERE p.school_id = :schoolId AND p.post_id = :postId ORDER BY p.position, f.position")
    List<Face> ofPost(UUID schoolId, UUID postId);

    @Query("DELETE FROM face WHERE school_id = :schoolId AND id = :id")
    void remove(UUID schoolId, UUID id);

    @Query("SELECT a.* FROM face_answer a JOIN face f ON f.school_id = a.school_id AND f.id = a.face_id "
            + "JOIN draft_picture p ON p.school_id = f.school_id AND p.asset_id = f.asset_id "
            + "WHERE p.school_id = :schoolId AND p.post_id = :postId")
    List<FaceAnswer> answersOfPost(UUID schoolId, UUID postId);

    @Query("SELECT * FROM face_answer WHERE school_id = :schoolId AND face_id = :faceId")
    Optional<FaceAnswer> answer(UUID schoolId, UUID faceId);

    @Query("UPDATE face SET x = :x, y = :y, width = :width, height = :height WHERE school_id = :schoolId AND id = :id")
    void move(UUID schoolId, UUID id, int x, int y, int width, int height);

    @Query("DELETE FROM face_answer WHERE school_id = :schoolId AND face_id = :faceId")
    void forgetAnswer(UUID schoolId, UUID faceId);

    @Query("INSERT INTO face_answer (school_id, face_id, kind, subject_id, note, answered_by, answered_at) "
            + "VALUES (:schoolId, :faceId, :kind, :subjectId, :note, :answeredBy, :answeredAt)")
    void answer(UUID schoolId, UUID faceId, AnswerKind kind, @Nullable UUID subjectId, String note, UUID answeredBy, Instant answeredAt);
}
