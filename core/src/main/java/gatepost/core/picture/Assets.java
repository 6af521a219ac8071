package gatepost.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Uploaded pictures. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Assets extends GenericRepository<Asset, UUID> {

    Asset save(Asset asset);

    @Query("SELECT * FROM asset WHERE school_id = :schoolId AND id = :id")
    Optional<Asset> find(UUID schoolId, UUID id);

    @Query("SELECT a.* FROM asset a JOIN draft_picture p ON p.school_id = a.school_id AND p.asset_id = a.id "
            + "WHERE p.school_id = :schoolId AND p.post_id = :postId")
    List<Asset> ofPost(UUID schoolId, UUID postId);
}
