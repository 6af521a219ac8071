package gatepost.core.link;

import gatepost.core.shared.Fingerprint;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where schools' shortened links were found to lead. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FollowedLinks extends GenericRepository<FollowedLink, String> {

    @Query("SELECT * FROM followed_link WHERE school_id = :schoolId AND link_hash IN (:hashes)")
    List<FollowedLink> rows(UUID schoolId, Collection<String> hashes);

    @Query("INSERT INTO followed_link (school_id, link_hash, target, followed_at) VALUES (:schoolId, :hash, :target, :at) "
            + "ON DUPLICATE KEY UPDATE target = VALUES(target), followed_at = VALUES(followed_at)")
    void put(UUID schoolId, String hash, String target, Instant at);

    /** Keeps where a link leads, nothing where nobody could tell, in place of what was known before. */
    default void keep(UUID schoolId, String url, String target, Instant at) {
        put(schoolId, hash(url), target, at);
    }

    /** What is known of these links, by link; a link that nobody asked about is left out. */
    default Map<String, FollowedLink> of(UUID schoolId, Set<String> urls) {
        if (urls.isEmpty()) {
            return Map.of();
        }
        var known = rows(schoolId, urls.stream().map(FollowedLinks::hash).toList()).stream()
                .collect(Collectors.toMap(FollowedLink::linkHash, Function.identity()));
        return urls.stream().filter(url -> known.containsKey(hash(url))).collect(Collectors.toMap(Function.identity(), url -> known.get(hash(url))));
    }

    private static String hash(String url) {
        return new Fingerprint().add(url).hex();
    }
}
