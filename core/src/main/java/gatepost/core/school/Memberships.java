package gatepost.core.school;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Who has which role where. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Memberships extends GenericRepository<Membership, UUID> {

    Membership save(Membership membership);

    /** A person's memberships, by school and role. */
    @Query("SELECT m.school_id, m.id, m.role, s.name AS school_name FROM membership m JOIN school s ON s.id = m.school_id "
        + "WHERE m.person_id = :personId ORDER BY s.name, m.role")
    List<NamedMembership> ofPerson(UUID personId);
}
