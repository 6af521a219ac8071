package gatepost.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Places in drafts' pictures that people covered or left as they are. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PicturePlaces extends GenericRepository<PicturePlace, UUID> {

    PicturePlace save(PicturePlace place);

    @Query("SELECT s.* FROM picture_place s JOIN draft_picture p ON p.school_id = s.school_id AND p.id = s.picture_id "
            + "WHERE p.school_id = :schoolId AND p.post_id = :postId ORDER BY s.set_at, s.id")
    List<PicturePlace> ofPost(UUID schoolId, UUID postId);

    @Query("DELETE FROM picture_place WHERE school_id = :schoolId AND picture_id = :pictureId AND id = :id")
    long remove(UUID schoolId, UUID pictureId, UUID id);

    @Query("DELETE FROM picture_place WHERE school_id = :schoolId AND picture_id = :pictureId")
    void removeAll(UUID schoolId, UUID pictureId);
}
