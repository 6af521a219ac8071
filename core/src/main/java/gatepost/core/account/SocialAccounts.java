package gatepost.core.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The schools' accounts on networks. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SocialAccounts extends GenericRepository<SocialAccount, UUID> {

    Optional<SocialAccount> findBySchoolIdAndId(UUID schoolId, UUID id);

    /** All accounts of a school, by network and name. */
    List<SocialAccount> findBySchoolIdOrderByNetworkAscAndNameAsc(UUID schoolId);

    @Query("INSERT INTO social_account (school_id, id, network, remote_id, name, handle, sealed_credentials, created_at) "
        + "VALUES (:schoolId, :id, :network, :remoteId, :name, :handle, :sealed, :createdAt)")
    void add(UUID schoolId, UUID id, Network network, String remoteId, String name, String handle, byte[] sealed, Instant createdAt);

    @Query("UPDATE social_account SET sealed_credentials = :sealed WHERE school_id = :schoolId AND id = :id")
    void reseal(UUID schoolId, UUID id, byte[] sealed);

    @Query("SELECT sealed_credentials FROM social_account WHERE school_id = :schoolId AND id = :id")
    Optional<SealedCredentials> sealedCredentials(UUID schoolId, UUID id);
}
