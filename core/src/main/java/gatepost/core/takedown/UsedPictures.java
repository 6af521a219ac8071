package gatepost.core.takedown;

import gatepost.core.picture.EarlierUse;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Looks for frozen pictures that are like those of a draft. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UsedPictures extends GenericRepository<Withdrawal, UUID> {

    @Query("""
            SELECT p.id AS picture_id, r.post_id, r.title, s.network, s.published_at, s.state = 'TAKEN_DOWN' AS removed,
                EXISTS (SELECT 1 FROM withdrawal_post w JOIN withdrawal d ON d.school_id = w.school_id AND d.id = w.withdrawal_id
                    JOIN depiction n ON n.school_id = d.school_id AND n.subject_id = d.subject_id
                    WHERE w.school_id = r.school_id AND w.post_id = r.post_id AND w.effect IN ('TAKEN_DOWN', 'STOPPED')
                        AND n.revision_id = r.id AND n.position IN (k.position, -1)) AS withdrawn
            FROM draft_picture p
                JOIN asset_likeness mine ON mine.school_id = p.school_id AND mine.asset_id = p.asset_id
                JOIN asset_likeness theirs ON theirs.school_id = p.school_id AND BIT_COUNT(mine.print ^ theirs.print) <= :within
                JOIN revision_picture k ON k.school_id = p.school_id AND k.asset_id = theirs.asset_id
                JOIN revision r ON r.school_id = k.school_id AND r.id = k.revision_id
                JOIN publication s ON s.school_id = r.school_id AND s.revision_id = r.id
            WHERE p.school_id = :schoolId AND p.post_id = :postId AND r.post_id <> p.post_id AND s.state IN ('PUBLISHED', 'UNFINISHED', 'TAKEN_DOWN')
            ORDER BY s.published_at DESC, r.post_id, s.network""")
    List<EarlierUse> published(UUID schoolId, UUID postId, int within);

    /** Begins at the withdrawals, of which there are few: it is asked with every look at a draft. */
    @Query("""
            SELECT DISTINCT p.id FROM withdrawal_post w
                JOIN withdrawal d ON d.school_id = w.school_id AND d.id = w.withdrawal_id
                JOIN revision r ON r.school_id = w.school_id AND r.post_id = w.post_id
                JOIN depiction n ON n.school_id = r.school_id AND n.revision_id = r.id AND n.subject_id = d.subject_id
                JOIN revision_picture k ON k.school_id = r.school_id AND k.revision_id = r.id AND n.position IN (k.position, -1)
                JOIN asset_likeness theirs ON theirs.school_id = k.school_id AND theirs.asset_id = k.asset_id
                JOIN draft_picture p ON p.school_id = w.school_id AND p.post_id = :postId
                JOIN asset_likeness mine ON mine.school_id = p.school_id AND mine.asset_id = p.asset_id
            WHERE w.school_id = :schoolId AND w.effect IN ('TAKEN_DOWN', 'STOPPED') AND w.post_id <> :postId
                AND BIT_COUNT(mine.print ^ theirs.print) <= :within""")
    List<UUID> withdrawn(UUID schoolId, UUID postId, int within);
}
