package gatepost.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Which parts of drafts' pictures go out. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PictureCrops extends GenericRepository<PictureCrop, UUID> {

    PictureCrop save(PictureCrop crop);

    @Query("SELECT c.* FROM picture_crop c JOIN draft_picture p ON p.school_id = c.school_id AND p.id = c.picture_id "
            + "WHERE p.school_id = :schoolId AND p.post_id = :postId")
    List<PictureCrop> ofPost(UUID schoolId, UUID postId);

    @Query("DELETE FROM picture_crop WHERE school_id = :schoolId AND picture_id = :pictureId")
    void remove(UUID schoolId, UUID pictureId);
}
