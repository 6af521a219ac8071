package gatepost.core.publication;

import gatepost.core.account.port.Candidates.Candidate;
import gatepost.core.account.port.Failure;
import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds out what became of a publication of which nobody knows whether it is public, by what reading the network shows. */
@Singleton
public class Reconcile {

    /** Posts that carry an earlier time than the call are still looked at: clocks differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
    /** A network that could not be read for so long is a person's to look at; reading goes on. */
    private static final Duration UNREADABLE = Duration.ofMinutes(10);
    private static final Duration LATER = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 4;
    private static final Duration LOOKED_FOR = Duration.ofHours(24);
    /** What stands there is ours also where a person decided, or it was sent again, while the network was read. */
    private static final Set<PublicationState> ADOPTED = EnumSet.of(PublicationState.UNKNOWN, PublicationState.REFUSED,
            PublicationState.CANCELLED, PublicationState.MISSED, PublicationState.SCHEDULED, PublicationState.SENDING, PublicationState.UNFINISHED);

    private final PublicationLock lock;
    private final Publications publications;
    private final Attempts attempts;
    private final RemoteObjects objects;
    private final SentParts sent;
    private final FoundPosts found;
    private final RecordPublished record;
    private final Audit audit;
    private final Changes changes;
    private final Clock clock;
    private final List<Duration> waits;

    /** @param waits how long to wait after each read that found nothing; a person is asked after the read that follows the last wait */
    Reconcile(PublicationLock lock, Publications publications, Attempts attempts, RemoteObjects objects, SentParts sent, FoundPosts found, RecordPublished record,
              Audit audit, Changes changes, Clock clock, @Value("${gatepost.publication.reads:`3s,8s,20s,45s`}") List<Duration> waits) {
        this.lock = lock;
        this.publications = publications;
        this.attempts = attempts;
        this.objects = objects;
        this.sent = sent;
        this.found = found;
        this.record = record;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
        this.waits = List.copyOf(waits);
    }

    /** A publication to look for on its network.
     *
     * @param place which part of it
     * @param since posts older than this are others */
    public record Wanted(Publication publication, UUID attemptId, ThreadPlace place, Instant since) {
    }

    /** What to look for, while nobody knows. */
    @Transactional
    public Optional<Wanted> wanted(UUID schoolId, UUID publicationId) {
        return publications.find(schoolId, publicationId).filter(it -> it.state() == PublicationState.UNKNOWN)
                .flatMap(it -> attempts.newest(schoolId, publicationId).map(attempt -> new Wanted(it, attempt.id(), sent.place(attempt),
                        // An earlier call may have got through as well as the last one.
                        attempts.firstCalled(schoolId, publicationId, attempt.part()).orElse(attempt.startedAt()).minus(CLOCKS_DIFFER))));
    }

    /** Whether the network was read often enough in vain that a person has to decide. */
    public boolean exhausted(UUID schoolId, UUID publicationId) {
        return attempts.newest(schoolId, publicationId).filter(attempt -> attempt.readCount() > waits.size()).isPresent();
    }

    /**
     * Adopts the one post that can be ours; asks a person when several can be; otherwise says when to read again.
     *
     * @return when to read again, if at all
     */
    @Transactional
    public Optional<Instant> found(Wanted wanted, List<Candidate> candidates) {
        var publication = wanted.publication();
        var now = lock.lock(publication.schoolId(), publication.id()).filter(it -> ADOPTED.contains(it.state()));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        var claimed = new HashSet<>(objects.claimed(publication.schoolId(), publication.accountId()));
        var unclaimed = candidates.stream()
                .filter(candidate -> candidate.objects().stream().noneMatch(ref -> claimed.contains(ref.id()))).toList();
        if (unclaimed.size() == 1) {
            var ours = unclaimed.getFirst();
            record.handle(publication.schoolId(), publication.id(), wanted.place().part(), ours.objects(), ours.permalink());
            return Optional.empty();
        }
        if (now.get().state() != PublicationState.UNKNOWN) {
            return Optional.empty();
        }
        return unclaimed.isEmpty() ? readAgain(wanted) : several(wanted, unclaimed);
    }

    /**
     * The network could not be read: nothing is known, so the read does not count. A person is asked where that will not pass by itself,
     * or has not for a while.
     *
     * @return when to read again; while nobody knows, reading never ends
     */
    @Transactional
    public Instant notRead(Wanted wanted, Failure failure) {
        var publication = wanted.publication();
        var unknown = lock.lock(publication.schoolId(), publication.id()).filter(it -> it.state() == PublicationState.UNKNOWN);
        var since = Duration.between(wanted.since(), clock.instant());
        if (unknown.isPresent() && (!failure.passing() || since.compareTo(UNREADABLE) > 0)) {
            attempts.read(publication.schoolId(), wanted.attemptId(), waits.size() + 1);
            ask(wanted, "%s cannot be read to find out whether it took the post. %s Look for yourself, then say what to do."
                    .formatted(publication.network().label(), failure.sentence()));
        }
        return clock.instant().plus(waits.getLast());
    }

    private Optional<Instant> readAgain(Wanted wanted) {
        var attempt = attempts.newest(wanted.publication().schoolId(), wanted.publication().id()).orElseThrow();
        var done = attempt.readCount() + 1;
        attempts.read(attempt.schoolId(), attempt.id(), done);
        if (done <= waits.size()) {
            return Optional.of(clock.instant().plus(waits.get(done - 1)));
        }
        ask(wanted, "%s did not say whether it took the post, and it is not to be found there. Look for yourself, then say what to do."
                .formatted(wanted.publication().network().label()));
        return later(wanted, done - waits.size() - 1);
    }

    /** A network may show a post long after it took it: while nobody has decided, it is read on, ever more rarely, for a day. */
    private Optional<Instant> later(Wanted wanted, int times) {
        var now = clock.instant();
        return Optional.of(now.plus(LATER.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS))))
                .filter(_ -> Duration.between(wanted.since(), now).compareTo(LOOKED_FOR) < 0);
    }

    private Optional<Instant> several(Wanted wanted, List<Candidate> candidates) {
        candidates.forEach(candidate -> found.note(wanted.publication().schoolId(), Ids.next(), wanted.publication().id(),
                candidate.objects().getFirst().id(), FoundPost.written(candidate.objects()), candidate.permalink(), candidate.createdAt()));
        attempts.read(wanted.publication().schoolId(), wanted.attemptId(), waits.size() + 1);
        ask(wanted, "More than one post on %s looks like this one. Look at each, then say which it is or what to do."
                .formatted(wanted.publication().network().label()));
        return Optional.empty();
    }

    /** Once for each reason: reading goes on, and says the same again and again. */
    private void ask(Wanted wanted, String sentence) {
        var publication = publications.find(wanted.publication().schoolId(), wanted.publication().id()).orElseThrow();
        if (publication.sentence().equals(sentence)) {
            return;
        }
        audit.record(new Actor.Software(publication.schoolId()), "PUBLICATION_NEEDS_DECISION", "publication", publication.id(),
                "post " + publication.postId());
        publications.enter(publication.schoolId(), publication.id(), PublicationState.UNKNOWN, sentence);
        changes.note(publication.schoolId(), ChangeKind.POST, publication.postId());
    }
}
