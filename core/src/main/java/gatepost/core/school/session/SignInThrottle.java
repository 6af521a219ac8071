package gatepost.core.school.session;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Slows down guessing. Attempts count before the password is looked at, so that many at once gain nothing. One person from one place
 * has few; one person from everywhere and one place for everybody have more, as a school shares its address and nobody should be able
 * to lock a colleague out with a few wrong passwords.
 */
@Singleton
class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PERSON_HERE = 8;
    private static final int PERSON_ANYWHERE = 40;
    private static final int ANYBODY_HERE = 80;

    private record Limit(String subjectHash, int most) {
    }

    private final SignInAttempts attempts;
    private final Clock clock;

    SignInThrottle(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Counts an attempt; says how long to wait where it is one too many. */
    @Transactional
    Optional<Duration> count(String email, String address) {
        var now = clock.instant();
        var limits = List.of(personHere(email, address), anywhere(email), anybodyHere(address));
        limits.forEach(limit -> attempts.count(limit.subjectHash(), now, now.minus(WINDOW)));
        return limits.stream()
            .flatMap(limit -> attempts.findBySubjectHash(limit.subjectHash()).filter(counted -> counted.attempts() > limit.most()).stream())
            .map(counted -> Duration.between(now, counted.since().plus(WINDOW)))
            .max(Duration::compareTo);
    }

    /**
     * After a right password only those that came before it from the same place are forgiven. The right one itself counts for nothing, so
     * that a whole school behind one address can sign in.
     */
    @Transactional
    void forget(String email, String address) {
        attempts.forget(personHere(email, address).subjectHash());
        attempts.giveBack(anywhere(email).subjectHash());
        attempts.giveBack(anybodyHere(address).subjectHash());
        attempts.forgetBefore(clock.instant().minus(WINDOW));
    }

    private static Limit personHere(String email, String address) {
        return new Limit(hash("person at address", email + "\n" + address), PERSON_HERE);
    }

    private static Limit anywhere(String email) {
        return new Limit(hash("person", email), PERSON_ANYWHERE);
    }

    private static Limit anybodyHere(String address) {
        return new Limit(hash("address", address), ANYBODY_HERE);
    }

    private static String hash(String kind, String subject) {
        return new Secret(kind + "\n" + subject).hash();
    }
}
