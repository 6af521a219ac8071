package gatepost.worker.model;

import gatepost.core.account.port.RemoteKind;
import gatepost.core.publication.Attempt;
import gatepost.core.publication.AttemptPhase;
import gatepost.core.publication.FoundPost;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.RemoteObject;
import gatepost.core.publication.RemoteState;
import gatepost.core.takedown.Takedown;
import gatepost.core.takedown.TakedownState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the repositories of sending and taking down do with rows. */
final class SendingRows {

    private final Rows rows;

    SendingRows(Rows rows) {
        this.rows = rows;
    }

    /** By the repositories' simple names. */
    Map<String, Object> all() {
        return Map.ofEntries(Map.entry("Publications", new Publications()), Map.entry("Attempts", new Attempts()), Map.entry("RemoteObjects", new RemoteObjects()),
                Map.entry("FoundPosts", new FoundPosts()), Map.entry("MediaLinks", new MediaLinks()), Map.entry("Takedowns", new Takedowns()));
    }

    final class Publications {
        Publication save(Publication publication) {
            rows.publications.put(publication.id(), publication);
            return publication;
        }

        Optional<Publication> find(UUID school, UUID id) {
            return Rows.find(rows.publications, id);
        }

        Optional<Publication> lock(UUID school, UUID id) {
            return Rows.find(rows.publications, id);
        }

        List<Publication> ofPost(UUID school, UUID postId) {
            return Rows.where(rows.publications.values(), it -> it.postId().equals(postId));
        }

        List<Publication> ofDecision(UUID school, UUID decisionId) {
            return Rows.where(rows.publications.values(), it -> it.decisionId().equals(decisionId));
        }

        Optional<Publication> of(UUID school, UUID revisionId, UUID accountId) {
            return rows.publications.values().stream().filter(it -> it.revisionId().equals(revisionId) && it.accountId().equals(accountId)).findFirst();
        }

        List<Publication> depicting(UUID school, UUID subjectId) {
            return Rows.where(rows.publications.values(), it -> !rows.waysOf(subjectId, it.revisionId()).isEmpty());
        }

        void enter(UUID school, UUID id, PublicationState state, String sentence) {
            Rows.change(rows.publications, id, it -> new Publication(school, id, it.postId(), it.revisionId(), it.accountId(), it.network(), it.decisionId(),
                    state, it.dueAt(), it.expiresAt(), it.publishedAt(), it.permalink(), sentence));
        }

        void plan(UUID school, UUID id, Instant dueAt, Instant expiresAt, UUID decisionId) {
            Rows.change(rows.publications, id, it -> new Publication(school, id, it.postId(), it.revisionId(), it.accountId(), it.network(), decisionId,
                    it.state(), dueAt, expiresAt, it.publishedAt(), it.permalink(), it.sentence()));
        }

        void move(UUID school, UUID id, Instant dueAt) {
            Rows.change(rows.publications, id, it -> new Publication(school, id, it.postId(), it.revisionId(), it.accountId(), it.network(),
                    it.decisionId(), it.state(), dueAt, it.expiresAt(), it.publishedAt(), it.permalink(), it.sentence()));
        }

        void published(UUID school, UUID id, Instant at, String permalink) {
            Rows.change(rows.publications, id, it -> new Publication(school, id, it.postId(), it.revisionId(), it.accountId(), it.network(),
                    it.decisionId(), it.state(), it.dueAt(), it.expiresAt(), at, permalink, it.sentence()));
        }
    }

    final class Attempts {
        private List<Attempt> of(UUID publicationId) {
            return Rows.where(rows.attempts.values(), it -> it.publicationId().equals(publicationId));
        }

        Attempt save(Attempt attempt) {
            rows.attempts.put(attempt.id(), attempt);
            return attempt;
        }

        Optional<Attempt> newest(UUID school, UUID publicationId) {
            return of(publicationId).stream().reduce((_, last) -> last);
        }

        Optional<Attempt> oldest(UUID school, UUID publicationId) {
            return of(publicationId).stream().findFirst();
        }

        Optional<Attempt> find(UUID school, UUID id) {
            return Rows.find(rows.attempts, id);
        }

        private Stream<Attempt> at(UUID publicationId, int part) {
            return of(publicationId).stream().filter(it -> it.part() == part);
        }

        long count(UUID school, UUID publicationId, int part) {
            return at(publicationId, part).count();
        }

        long calledBefore(UUID school, UUID publicationId, int part, UUID attemptId) {
            return at(publicationId, part).filter(it -> !it.id().equals(attemptId) && it.callingAt() != null).count();
        }

        Optional<Instant> firstCalled(UUID school, UUID publicationId, int part) {
            return at(publicationId, part).map(Attempt::callingAt).filter(it -> it != null).min(Comparator.naturalOrder());
        }

        void calling(UUID school, UUID id, Instant at) {
            Rows.change(rows.attempts, id, it -> new Attempt(school, id, it.publicationId(), AttemptPhase.CALLING, it.startedAt(), at, it.readCount(), it.part()));
        }

        void ended(UUID school, UUID id) {
            Rows.change(rows.attempts, id, it -> new Attempt(school, id, it.publicationId(), AttemptPhase.ENDED, it.startedAt(), it.callingAt(), it.readCount(), it.part()));
        }

        void read(UUID school, UUID id, int count) {
            Rows.change(rows.attempts, id, it -> new Attempt(school, id, it.publicationId(), it.phase(), it.startedAt(), it.callingAt(), count, it.part()));
        }
    }

    final class RemoteObjects {
        List<RemoteObject> ofPublication(UUID school, UUID publicationId) {
            return rows.objects.values().stream().filter(it -> it.publicationId().equals(publicationId))
                    .sorted(Comparator.comparing((RemoteObject it) -> it.kind().name()).reversed()).toList();
        }

        List<RemoteObject> stagedBy(UUID school, UUID attemptId) {
            return rows.objects.values().stream().filter(it -> it.state() == RemoteState.STAGED && rows.staged.containsKey(it.id())
                            && rows.staged.get(it.id()).attempt().equals(attemptId))
                    .sorted(Comparator.comparing(it -> rows.staged.get(it.id()).position())).toList();
        }

        void staged(UUID school, UUID id, UUID publicationId, RemoteKind kind, String remoteId, Instant at, UUID attemptId, int position) {
            var row = same(publicationId, kind, remoteId).orElseGet(() -> new RemoteObject(school, id, publicationId, kind, remoteId,
                    RemoteState.STAGED, at, null, position));
            rows.objects.put(row.id(), row);
            rows.staged.put(row.id(), new Rows.Staged(attemptId, position));
        }

        void note(UUID school, UUID id, UUID publicationId, RemoteKind kind, String remoteId, RemoteState state, Instant at, int position) {
            same(publicationId, kind, remoteId).ifPresentOrElse(
                    row -> rows.objects.put(row.id(), row.state() == RemoteState.GONE ? row
                            : new RemoteObject(school, row.id(), publicationId, kind, remoteId, state, row.notedAt(), null, row.position())),
                    () -> rows.objects.put(id, new RemoteObject(school, id, publicationId, kind, remoteId, state, at, null, position)));
        }

        private Optional<RemoteObject> same(UUID publicationId, RemoteKind kind, String remoteId) {
            return rows.objects.values().stream().filter(it -> it.publicationId().equals(publicationId) && it.kind() == kind
                    && it.remoteId().equals(remoteId)).findFirst();
        }

        int gone(UUID school, UUID id, Instant at) {
            if (rows.objects.get(id).state() == RemoteState.GONE) {
                return 0;
            }
            Rows.change(rows.objects, id, it -> new RemoteObject(school, id, it.publicationId(), it.kind(), it.remoteId(), RemoteState.GONE, it.notedAt(), at, it.position()));
            return 1;
        }

        List<String> claimed(UUID school, UUID accountId) {
            return ids(accountId, RemoteObjects::part);
        }

        List<RemoteObject> parts(UUID school, UUID publicationId) {
            return rows.objects.values().stream().filter(it -> it.publicationId().equals(publicationId) && part(it))
                    .sorted(Comparator.comparing(RemoteObject::position)).toList();
        }

        private static boolean part(RemoteObject object) {
            return object.kind() == RemoteKind.POST || object.kind() == RemoteKind.PART;
        }

        List<String> known(UUID school, UUID accountId) {
            return ids(accountId, _ -> true);
        }

        private List<String> ids(UUID accountId, Predicate<RemoteObject> wanted) {
            return rows.objects.values().stream().filter(it -> rows.publications.get(it.publicationId()).accountId().equals(accountId)).filter(wanted)
                    .map(RemoteObject::remoteId).toList();
        }
    }

    final class FoundPosts {
        void note(UUID school, UUID id, UUID publicationId, String remoteId, String refs, String permalink, Instant postedAt) {
            rows.found.add(new FoundPost(school, id, publicationId, remoteId, refs, permalink, postedAt));
        }

        void forget(UUID school, UUID publicationId) {
            rows.found.removeIf(it -> it.publicationId().equals(publicationId));
        }
    }

    static final class MediaLinks {
        /** No network of this world fetches pictures. */
        int close(UUID school, UUID publicationId, Instant at) {
            return 0;
        }
    }

    final class Takedowns {
        Takedown save(Takedown takedown) {
            rows.takedowns.put(takedown.id(), takedown);
            return takedown;
        }

        Optional<Takedown> ofPublication(UUID school, UUID publicationId) {
            return rows.takedowns.values().stream().filter(it -> it.publicationId().equals(publicationId)).findFirst();
        }

        Optional<Takedown> find(UUID school, UUID id) {
            return Rows.find(rows.takedowns, id);
        }

        Optional<Takedown> lock(UUID school, UUID id) {
            return Rows.find(rows.takedowns, id);
        }

        void enter(UUID school, UUID id, TakedownState state, String sentence) {
            Rows.change(rows.takedowns, id, it -> with(it, state, it.firstCallAt(), it.confirmedAt(), it.tries(), sentence));
        }

        void reopened(UUID school, UUID id) {
            Rows.change(rows.takedowns, id, it -> with(it, TakedownState.REQUESTED, it.firstCallAt(), null, 0, ""));
        }

        void trying(UUID school, UUID id, Instant at) {
            Rows.change(rows.takedowns, id, it -> with(it, it.state(), Optional.ofNullable(it.firstCallAt()).orElse(at), it.confirmedAt(), it.tries() + 1,
                    it.sentence()));
        }

        void confirmed(UUID school, UUID id, Instant at) {
            Rows.change(rows.takedowns, id, it -> with(it, it.state(), it.firstCallAt(), at, it.tries(), it.sentence()));
        }

        private static Takedown with(Takedown it, TakedownState state, Instant firstCall, Instant confirmed, int tries, String sentence) {
            return new Takedown(it.schoolId(), it.id(), it.publicationId(), state, it.cause(), it.requestedBy(), it.requestedAt(), firstCall,
                    confirmed, tries, sentence);
        }
    }
}
