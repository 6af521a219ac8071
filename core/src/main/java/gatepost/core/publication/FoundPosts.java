package gatepost.core.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What reading found when nobody could tell which post is ours. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FoundPosts extends GenericRepository<FoundPost, UUID> {

    @Query("INSERT INTO found_post (school_id, id, publication_id, remote_id, objects, permalink, posted_at) "
            + "VALUES (:schoolId, :id, :publicationId, :remoteId, :objects, :permalink, :postedAt) ON DUPLICATE KEY UPDATE permalink = :permalink")
    void note(UUID schoolId, UUID id, UUID publicationId, String remoteId, String objects, String permalink, Instant postedAt);

    @Query("SELECT * FROM found_post WHERE school_id = :schoolId AND publication_id = :publicationId ORDER BY posted_at, id")
    List<FoundPost> ofPublication(UUID schoolId, UUID publicationId);

    @Query("SELECT * FROM found_post WHERE school_id = :schoolId AND publication_id = :publicationId AND id = :id")
    Optional<FoundPost> find(UUID schoolId, UUID publicationId, UUID id);

    /** What was looked for is known: none of these is offered for the next part. */
    @Query("DELETE FROM found_post WHERE school_id = :schoolId AND publication_id = :publicationId")
    void forget(UUID schoolId, UUID publicationId);
}
