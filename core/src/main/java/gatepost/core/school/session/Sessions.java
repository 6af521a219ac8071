package gatepost.core.school.session;

import gatepost.core.school.NamedMembership;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Sessions in the database, known by the digest of their token. */
@Singleton
public class Sessions {

    /** Writing down every request would cost more than it tells. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final SessionRows rows;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(SessionRows rows, SessionSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who is signed in with a token, if it still counts. */
    @Transactional
    public Optional<SignedIn> find(String token) {
        var hash = new Secret(token).hash();
        var now = clock.instant();
        var found = rows.find(hash).filter(session -> session.expiresAt().isAfter(now) && session.lastSeenAt().plus(settings.idle()).isAfter(now));
        found.filter(session -> session.lastSeenAt().plus(SEEN_EVERY).isBefore(now)).ifPresent(_ -> rows.seen(hash, now));
        return found.map(SessionRow::signedIn);
    }

    /** Ends a session; a token that no longer counts is no error. */
    @Transactional
    public void close(String token) {
        rows.remove(new Secret(token).hash());
    }

    /** Drops what has run out. */
    @Transactional
    public void forgetExpired() {
        rows.removeExpired(clock.instant(), clock.instant().minus(settings.idle()));
    }

    OpenedSession open(UUID personId, NamedMembership membership) {
        return open(personId, membership, clock.instant().plus(settings.absolute()));
    }

    /** Puts another session in the place of one, under a new token; the time of signing in still counts. */
    Optional<OpenedSession> replace(String token, NamedMembership membership) {
        var hash = new Secret(token).hash();
        return rows.find(hash).map(old -> {
            rows.remove(hash);
            return open(old.personId(), membership, old.expiresAt());
        });
    }

    private OpenedSession open(UUID personId, NamedMembership membership, Instant expiresAt) {
        var token = Secret.fresh();
        var now = clock.instant();
        rows.save(new Session(token.hash(), personId, membership.schoolId(), membership.id(), Secret.fresh().text(), now, now, expiresAt));
        return new OpenedSession(token.text(), rows.find(token.hash()).orElseThrow().signedIn());
    }
}
