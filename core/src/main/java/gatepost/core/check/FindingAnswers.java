package gatepost.core.check;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What people said about findings in drafts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FindingAnswers extends GenericRepository<FindingAnswer, String> {

    FindingAnswer save(FindingAnswer answer);

    @Query("SELECT * FROM finding_answer WHERE school_id = :schoolId AND post_id = :postId ORDER BY about")
    List<FindingAnswer> ofPost(UUID schoolId, UUID postId);

    @Query("DELETE FROM finding_answer WHERE school_id = :schoolId AND post_id = :postId AND about = :about")
    long remove(UUID schoolId, UUID postId, String about);
}
