package gatepost.core.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registers of approved devices. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Devices extends GenericRepository<Device, UUID> {

    Device save(Device device);

    @Query("SELECT * FROM device WHERE school_id = :schoolId ORDER BY name, make, model, serial")
    List<Device> ofSchool(UUID schoolId);

    @Query("SELECT * FROM device WHERE school_id = :schoolId AND id = :id")
    Optional<Device> find(UUID schoolId, UUID id);

    @Query("DELETE FROM device WHERE school_id = :schoolId AND id = :id")
    void remove(UUID schoolId, UUID id);

    /** The register as it stands now. */
    default ApprovedDevices approved(UUID schoolId) {
        return new ApprovedDevices(ofSchool(schoolId));
    }
}
