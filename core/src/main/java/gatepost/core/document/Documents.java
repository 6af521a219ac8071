package gatepost.core.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Uploaded documents. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Documents extends GenericRepository<Document, UUID> {

    Document save(Document document);

    @Query("SELECT * FROM document WHERE school_id = :schoolId AND id = :id")
    Optional<Document> find(UUID schoolId, UUID id);
}
