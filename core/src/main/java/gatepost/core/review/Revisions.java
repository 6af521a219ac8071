package gatepost.core.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Frozen revisions. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Revisions extends GenericRepository<Revision, UUID> {

    Revision save(Revision revision);

    @Query("SELECT * FROM revision WHERE school_id = :schoolId AND id = :id")
    Optional<Revision> find(UUID schoolId, UUID id);

    /** The current revision of a post; all older ones are history. */
    @Query("SELECT * FROM revision WHERE school_id = :schoolId AND post_id = :postId ORDER BY number DESC LIMIT 1")
    Optional<Revision> newest(UUID schoolId, UUID postId);

    @Query("SELECT * FROM revision WHERE school_id = :schoolId AND post_id = :postId AND number = :number")
    Optional<Revision> numbered(UUID schoolId, UUID postId, int number);

    @Query("INSERT INTO revision_target (school_id, revision_id, account_id, network, words) "
            + "VALUES (:schoolId, :revisionId, :accountId, :network, :words)")
    void addTarget(UUID schoolId, UUID revisionId, UUID accountId, String network, String words);

    @Query("INSERT INTO revision_part (school_id, revision_id, account_id, position, words) "
            + "VALUES (:schoolId, :revisionId, :accountId, :position, :words)")
    void addPart(UUID schoolId, UUID revisionId, UUID accountId, int position, String words);

    @Query("INSERT INTO revision_picture (school_id, revision_id, position, file_id, digest, alt_text, width, height, attested, asset_id) "
            + "VALUES (:schoolId, :revisionId, :position, :fileId, :digest, :altText, :width, :height, :attested, :assetId)")
    void addPicture(UUID schoolId, UUID revisionId, int position, UUID fileId, String digest, String altText, int width, int height,
                    String attested, @Nullable UUID assetId);

    @Query("INSERT INTO revision_attachment (school_id, revision_id, position, attachment_id, document_id, file_name, digest) "
            + "VALUES (:schoolId, :revisionId, :position, :attachmentId, :documentId, :fileName, :digest)")
    void addAttachment(UUID schoolId, UUID revisionId, int position, UUID attachmentId, UUID documentId, String fileName, String digest);

    @Query("INSERT INTO revision_answer (school_id, revision_id, finding_id, reason, name, answered_at) "
            + "VALUES (:schoolId, :revisionId, :findingId, :reason, :name, :answeredAt)")
    void addAnswer(UUID schoolId, UUID revisionId, UUID findingId, String reason, String name, Instant answeredAt);

    @Query("INSERT INTO depiction (school_id, revision_id, subject_id, kind, position, network) "
            + "VALUES (:schoolId, :revisionId, :subjectId, :kind, :position, :network)")
    void addDepiction(UUID schoolId, UUID revisionId, UUID subjectId, String kind, int position, String network);

    @Query("SELECT * FROM revision_target WHERE school_id = :schoolId AND revision_id = :revisionId ORDER BY account_id")
    List<RevisionTarget> targets(UUID schoolId, UUID revisionId);

    @Query("SELECT * FROM revision_part WHERE school_id = :schoolId AND revision_id = :revisionId ORDER BY account_id, position")
    List<RevisionPart> parts(UUID schoolId, UUID revisionId);

    @Query("SELECT * FROM revision_picture WHERE school_id = :schoolId AND revision_id = :revisionId ORDER BY position")
    List<RevisionPicture> pictures(UUID schoolId, UUID revisionId);

    @Query("SELECT * FROM revision_attachment WHERE school_id = :schoolId AND revision_id = :revisionId ORDER BY position")
    List<RevisionAttachment> attachments(UUID schoolId, UUID revisionId);

    @Query("SELECT * FROM revision_answer WHERE school_id = :schoolId AND revision_id = :revisionId ORDER BY finding_id")
    List<RevisionAnswer> answers(UUID schoolId, UUID revisionId);

    @Query("SELECT * FROM depiction WHERE school_id = :schoolId AND revision_id = :revisionId ORDER BY subject_id, kind, position, network")
    List<Depiction> depictions(UUID schoolId, UUID revisionId);

    /** What last went before the Headteacher of one asset. */
    @Query("SELECT k.* FROM revision_picture k JOIN revision r ON r.school_id = k.school_id AND r.id = k.revision_id "
            + "WHERE k.school_id = :schoolId AND k.asset_id = :assetId ORDER BY r.submitted_at DESC LIMIT 1")
    Optional<RevisionPicture> newestOf(UUID schoolId, UUID assetId);

    /** A revision with all its parts. */
    default FrozenRevision whole(Revision revision) {
        return new FrozenRevision(revision, targets(revision.schoolId(), revision.id()),
                parts(revision.schoolId(), revision.id()), pictures(revision.schoolId(), revision.id()),
                attachments(revision.schoolId(), revision.id()), depictions(revision.schoolId(), revision.id()),
                answers(revision.schoolId(), revision.id()));
    }
}
