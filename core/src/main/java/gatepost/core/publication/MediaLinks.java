package gatepost.core.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Renditions that networks may fetch. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MediaLinks extends GenericRepository<MediaLink, UUID> {

    MediaLink save(MediaLink link);

    /** By the random part of its address, which says the school, too: whoever fetches has no session. */
    @Query("SELECT * FROM media_link WHERE name = :name")
    Optional<MediaLink> named(String name);

    @Query("SELECT * FROM media_link WHERE school_id = :schoolId AND publication_id = :publicationId AND file_id = :fileId "
            + "AND closed_at IS NULL ORDER BY expires_at DESC")
    List<MediaLink> ofFile(UUID schoolId, UUID publicationId, UUID fileId);

    @Query("UPDATE media_link SET closed_at = :at WHERE school_id = :schoolId AND publication_id = :publicationId AND closed_at IS NULL")
    int close(UUID schoolId, UUID publicationId, Instant at);
}
