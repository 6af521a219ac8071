package gatepost.core.picture;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pictures of drafts, in their order. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DraftPictures extends GenericRepository<DraftPicture, UUID> {

    DraftPicture save(DraftPicture picture);

    @Query("SELECT * FROM draft_picture WHERE school_id = :schoolId AND post_id = :postId ORDER BY position, id")
    List<DraftPicture> ofPost(UUID schoolId, UUID postId);

    @Query("SELECT * FROM draft_picture WHERE school_id = :schoolId AND post_id = :postId AND id = :id")
    Optional<DraftPicture> find(UUID schoolId, UUID postId, UUID id);

    @Query("SELECT * FROM draft_picture WHERE school_id = :schoolId AND asset_id = :assetId")
    List<DraftPicture> ofAsset(UUID schoolId, UUID assetId);

    /** Posts of a school with pictures that somebody may still change. */
    @Query("SELECT DISTINCT p.post_id FROM draft_picture p JOIN post o ON o.school_id = p.school_id AND o.id = p.post_id "
            + "WHERE p.school_id = :schoolId AND o.state IN ('DRAFT', 'CHANGES_REQUESTED', 'STOPPED')")
    List<UUID> draftsWithPictures(UUID schoolId);

    @Query("UPDATE draft_picture SET alt_text = :altText, complete = :complete, dressed = :dressed, "
            + "untroubled = :untroubled, discreet = :discreet WHERE school_id = :schoolId AND id = :id")
    void describe(UUID schoolId, UUID id, String altText, boolean complete, boolean dressed, boolean untroubled, boolean discreet);

    @Query("UPDATE draft_picture SET position = :position WHERE school_id = :schoolId AND id = :id")
    void place(UUID schoolId, UUID id, int position);

    @Query("UPDATE draft_picture SET complete = FALSE WHERE school_id = :schoolId AND asset_id = :assetId")
    void reopen(UUID schoolId, UUID assetId);

    @Query("DELETE FROM draft_picture WHERE school_id = :schoolId AND id = :id")
    void remove(UUID schoolId, UUID id);
}
