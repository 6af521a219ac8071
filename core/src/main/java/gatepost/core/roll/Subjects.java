package gatepost.core.roll;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who may be depicted, of one school at a time (I8). */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Subjects extends GenericRepository<Subject, UUID> {

    String CHOSEN = """
        FROM subject WHERE school_id = :schoolId
        AND :group IN ('', CASE kind WHEN 'STAFF' THEN 'Staff' ELSE class_name END)
        AND (preferred_first LIKE :begins ESCAPE '!' OR legal_first LIKE :begins ESCAPE '!' OR surname LIKE :begins ESCAPE '!'
          OR CONCAT(preferred_first, ' ', surname) LIKE :begins ESCAPE '!' OR CONCAT(legal_first, ' ', surname) LIKE :begins ESCAPE '!')
        """;

    Optional<Subject> findBySchoolIdAndId(UUID schoolId, UUID id);

    List<Subject> findBySchoolIdAndIdIn(UUID schoolId, Collection<UUID> ids);

    /** The whole roll and staff of a school, in no order. */
    List<Subject> findBySchoolId(UUID schoolId);

    /** Adds one person; whoever changes the roll also counts it up with {@link RollVersions#bump}. */
    void save(Subject subject);

    @Query("SELECT DISTINCT class_name FROM subject WHERE school_id = :schoolId AND kind = 'PUPIL' ORDER BY class_name")
    List<String> classes(UUID schoolId);

    /**
     * People by group, classes before staff, then by name.
     *
     * @param group  a class, {@link Subject#STAFF_GROUP}, or empty for everybody
     * @param begins a pattern made by {@link NamePattern#beginningWith}
     */
    @Query("SELECT * " + CHOSEN + " ORDER BY kind, class_name, surname, preferred_first, id LIMIT :limit OFFSET :offset")
    List<Subject> page(UUID schoolId, String group, String begins, int limit, long offset);

    /** How many people {@link #page} would list without its limit. */
    @Query("SELECT COUNT(*) " + CHOSEN)
    long count(UUID schoolId, String group, String begins);

    /**
     * Holds these people's rows until the transaction ends, always in the same order: nobody records a consent for them meanwhile.
     *
     * @return the ids that exist
     */
    @Query("SELECT id FROM subject WHERE school_id = :schoolId AND id IN (:ids) ORDER BY id FOR UPDATE")
    List<UUID> lock(UUID schoolId, Collection<UUID> ids);
}
