package gatepost.core.post;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Posts of all schools; every question names its school. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Posts extends GenericRepository<Post, UUID> {

    Post save(Post post);

    @Query("SELECT id FROM post WHERE school_id = :schoolId AND state IN ('DRAFT', 'CHANGES_REQUESTED', 'STOPPED')")
    List<UUID> editable(UUID schoolId);

    @Query("SELECT * FROM post WHERE school_id = :schoolId AND id = :id")
    Optional<Post> find(UUID schoolId, UUID id);

    /** Reads and locks a post until the transaction ends: whoever changes anything about a post does this first. */
    @Query("SELECT * FROM post WHERE school_id = :schoolId AND id = :id FOR UPDATE")
    Optional<Post> lock(UUID schoolId, UUID id);

    @Query("UPDATE post SET state = :state, updated_at = :at WHERE school_id = :schoolId AND id = :id")
    void enter(UUID schoolId, UUID id, PostState state, Instant at);

    @Query("UPDATE post SET updated_at = :at WHERE school_id = :schoolId AND id = :id")
    void touch(UUID schoolId, UUID id, Instant at);
}
