package gatepost.core.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The documents of drafts, in their order. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DraftAttachments extends GenericRepository<DraftAttachment, UUID> {

    DraftAttachment save(DraftAttachment attachment);

    @Query("SELECT * FROM draft_attachment WHERE school_id = :schoolId AND post_id = :postId ORDER BY position, id")
    List<DraftAttachment> ofPost(UUID schoolId, UUID postId);

    @Query("SELECT * FROM draft_attachment WHERE school_id = :schoolId AND document_id = :documentId")
    List<DraftAttachment> ofDocument(UUID schoolId, UUID documentId);

    @Query("DELETE FROM draft_attachment WHERE school_id = :schoolId AND post_id = :postId AND id = :id")
    long remove(UUID schoolId, UUID postId, UUID id);
}
