package gatepost.worker.model;

import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.consent.ConsentEvent;
import gatepost.core.post.Draft;
import gatepost.core.post.Post;
import gatepost.core.post.PostState;
import gatepost.core.post.Status;
import gatepost.core.publication.Attempt;
import gatepost.core.publication.AttemptPhase;
import gatepost.core.publication.FoundPost;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.RemoteObject;
import gatepost.core.publication.RemoteState;
import gatepost.core.review.Decision;
import gatepost.core.review.Depiction;
import gatepost.core.review.Revision;
import gatepost.core.review.RevisionPicture;
import gatepost.core.review.RevisionTarget;
import gatepost.core.roll.Subject;
import gatepost.core.school.School;
import gatepost.core.takedown.Takedown;
import gatepost.core.takedown.TakedownState;
import gatepost.core.takedown.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The rows of one school in memory, and for each repository what its statements do with them. The methods carry the repositories' names;
 * a statement that nobody played yet fails the test by its name.
 */
final class Rows {

    final Map<UUID, Post> posts = new LinkedHashMap<>();
    final Map<UUID, Publication> publications = new LinkedHashMap<>();
    final Map<UUID, Takedown> takedowns = new LinkedHashMap<>();
    final Map<UUID, Revision> revisions = new LinkedHashMap<>();
    final List<RevisionTarget> targets = new ArrayList<>();
    final List<RevisionPicture> pictures = new ArrayList<>();
    final List<Depiction> depictions = new ArrayList<>();
    final Map<UUID, Subject> subjects = new LinkedHashMap<>();
    final Map<UUID, SocialAccount> accounts = new LinkedHashMap<>();
    final Map<UUID, Draft> drafts = new LinkedHashMap<>();
    private final Map<UUID, Attempt> attempts = new LinkedHashMap<>();
    private final Map<UUID, RemoteObject> objects = new LinkedHashMap<>();
    private final Map<UUID, Staged> staged = new LinkedHashMap<>();
    private final List<FoundPost> found = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<UUID> undone = new ArrayList<>();
    private final List<ConsentEvent> consents = new ArrayList<>();

    private record Staged(UUID attempt, int position) {
    }

    /** What plays the repositories of these rows, by their simple names. */
    final Map<String, Object> repositories = Map.ofEntries(Map.entry("Posts", new Posts()), Map.entry("Statuses", new Statuses()), Map.entry("Publications", new Publications()),
                Map.entry("Attempts", new Attempts()), Map.entry("RemoteObjects", new RemoteObjects()), Map.entry("FoundPosts", new FoundPosts()),
                Map.entry("MediaLinks", new MediaLinks()), Map.entry("Takedowns", new Takedowns()), Map.entry("Withdrawals", new Withdrawals()),
                Map.entry("AffectedPosts", new AffectedPosts()), Map.entry("Revisions", new Revisions()), Map.entry("Decisions", new Decisions()),
                Map.entry("ConsentEvents", new ConsentEvents()), Map.entry("Subjects", new Subjects()), Map.entry("RollVersions", new RollVersions()),
                Map.entry("Drafts", new Drafts()), Map.entry("Schools", new Schools()), Map.entry("SeveritySettings", new SeveritySettings()));

    private static <T> Optional<T> find(Map<UUID, T> rows, UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    private static <T> void change(Map<UUID, T> rows, UUID id, UnaryOperator<T> how) {
        rows.computeIfPresent(id, (_, row) -> how.apply(row));
    }

    private static <T> List<T> where(Collection<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    final class Posts {
        Optional<Post> find(UUID school, UUID id) {
            return Rows.find(posts, id);
        }

        Optional<Post> lock(UUID school, UUID id) {
            return Rows.find(posts, id);
        }

        void enter(UUID school, UUID id, PostState state, Instant at) {
            change(posts, id, post -> new Post(school, id, post.authorId(), state, post.createdAt(), at));
        }
    }

    static final class Statuses {
        Status save(Status status) {
            return status;
        }
    }

    final class Publications {
        Publication save(Publication publication) {
            publications.put(publication.id(), publication);
            return publication;
        }

        Optional<Publication> find(UUID school, UUID id) {
            return Rows.find(publications, id);
        }

        Optional<Publication> lock(UUID school, UUID id) {
            return Rows.find(publications, id);
        }

        List<Publication> ofPost(UUID school, UUID postId) {
            return where(publications.values(), it -> it.postId().equals(postId));
        }

        List<Publication> ofDecision(UUID school, UUID decisionId) {
            return where(publications.values(), it -> it.decisionId().equals(decisionId));
        }

        Optional<Publication> of(UUID school, UUID revisionId, UUID accountId) {
            return publications.values().stream().filter(it -> it.revisionId().equals(revisionId) && it.accountId().equals(accountId)).findFirst();
        }

        void enter(UUID school, UUID id, PublicationState state, String sentence) {
            change(publications, id, it -> new Publication(school, id, it.postId(), it.revisionId(), it.accountId(), it.network(), it.decisionId(),
                    state, it.dueAt(), it.expiresAt(), it.publishedAt(), it.permalink(), sentence));
        }

        void plan(UUID school, UUID id, Instant dueAt, Instant expiresAt, UUID decisionId) {
            change(publications, id, it -> new Publication(school, id, it.postId(), it.revisionId(), it.accountId(), it.network(), decisionId,
                    it.state(), dueAt, expiresAt, it.publishedAt(), it.permalink(), it.sentence()));
        }

        void move(UUID school, UUID id, Instant dueAt) {
            change(publications, id, it -> new Publication(school, id, it.postId(), it.revisionId(), it.accountId(), it.network(),
                    it.decisionId(), it.state(), dueAt, it.expiresAt(), it.publishedAt(), it.permalink(), it.sentence()));
        }

        void published(UUID school, UUID id, Instant at, String permalink) {
            change(publications, id, it -> new Publication(school, id, it.postId(), it.revisionId(), it.accountId(), it.network(),
                    it.decisionId(), it.state(), it.dueAt(), it.expiresAt(), at, permalink, it.sentence()));
        }
    }

    final class Attempts {
        private List<Attempt> of(UUID publicationId) {
            return where(attempts.values(), it -> it.publicationId().equals(publicationId));
        }

        Attempt save(Attempt attempt) {
            attempts.put(attempt.id(), attempt);
            return attempt;
        }

        Optional<Attempt> newest(UUID school, UUID publicationId) {
            return of(publicationId).stream().reduce((_, last) -> last);
        }

        Optional<Attempt> oldest(UUID school, UUID publicationId) {
            return of(publicationId).stream().findFirst();
        }

        long count(UUID school, UUID publicationId) {
            return of(publicationId).size();
        }

        long calledBefore(UUID school, UUID publicationId, UUID attemptId) {
            return of(publicationId).stream().filter(it -> !it.id().equals(attemptId) && it.callingAt() != null).count();
        }

        Optional<Instant> firstCalled(UUID school, UUID publicationId) {
            return of(publicationId).stream().map(Attempt::callingAt).filter(it -> it != null).min(Comparator.naturalOrder());
        }

        void calling(UUID school, UUID id, Instant at) {
            change(attempts, id, it -> new Attempt(school, id, it.publicationId(), AttemptPhase.CALLING, it.startedAt(), at, it.readCount()));
        }

        void ended(UUID school, UUID id) {
            change(attempts, id, it -> new Attempt(school, id, it.publicationId(), AttemptPhase.ENDED, it.startedAt(), it.callingAt(), it.readCount()));
        }

        void read(UUID school, UUID id, int count) {
            change(attempts, id, it -> new Attempt(school, id, it.publicationId(), it.phase(), it.startedAt(), it.callingAt(), count));
        }
    }

    final class RemoteObjects {
        List<RemoteObject> ofPublication(UUID school, UUID publicationId) {
            return objects.values().stream().filter(it -> it.publicationId().equals(publicationId))
                    .sorted(Comparator.comparing((RemoteObject it) -> it.kind().name()).reversed()).toList();
        }

        List<RemoteObject> stagedBy(UUID school, UUID attemptId) {
            return objects.values().stream().filter(it -> it.state() == RemoteState.STAGED && staged.containsKey(it.id())
                            && staged.get(it.id()).attempt().equals(attemptId))
                    .sorted(Comparator.comparing(it -> staged.get(it.id()).position())).toList();
        }

        void staged(UUID school, UUID id, UUID publicationId, RemoteKind kind, String remoteId, Instant at, UUID attemptId, int position) {
            var row = same(publicationId, kind, remoteId).orElseGet(() -> new RemoteObject(school, id, publicationId, kind, remoteId,
                    RemoteState.STAGED, at, null));
            objects.put(row.id(), row);
            staged.put(row.id(), new Staged(attemptId, position));
        }

        void note(UUID school, UUID id, UUID publicationId, RemoteKind kind, String remoteId, RemoteState state, Instant at) {
            same(publicationId, kind, remoteId).ifPresentOrElse(
                    row -> objects.put(row.id(), row.state() == RemoteState.GONE ? row
                            : new RemoteObject(school, row.id(), publicationId, kind, remoteId, state, row.notedAt(), null)),
                    () -> objects.put(id, new RemoteObject(school, id, publicationId, kind, remoteId, state, at, null)));
        }

        private Optional<RemoteObject> same(UUID publicationId, RemoteKind kind, String remoteId) {
            return objects.values().stream().filter(it -> it.publicationId().equals(publicationId) && it.kind() == kind
                    && it.remoteId().equals(remoteId)).findFirst();
        }

        int gone(UUID school, UUID id, Instant at) {
            if (objects.get(id).state() == RemoteState.GONE) {
                return 0;
            }
            change(objects, id, it -> new RemoteObject(school, id, it.publicationId(), it.kind(), it.remoteId(), RemoteState.GONE, it.notedAt(), at));
            return 1;
        }

        List<String> claimed(UUID school, UUID accountId) {
            return ids(accountId, it -> it.kind() == RemoteKind.POST);
        }

        List<String> known(UUID school, UUID accountId) {
            return ids(accountId, _ -> true);
        }

        private List<String> ids(UUID accountId, Predicate<RemoteObject> wanted) {
            return objects.values().stream().filter(it -> publications.get(it.publicationId()).accountId().equals(accountId)).filter(wanted)
                    .map(RemoteObject::remoteId).toList();
        }
    }

    final class FoundPosts {
        void note(UUID school, UUID id, UUID publicationId, String remoteId, String refs, String permalink, Instant postedAt) {
            found.add(new FoundPost(school, id, publicationId, remoteId, refs, permalink, postedAt));
        }
    }

    static final class MediaLinks {
        void close(UUID school, UUID publicationId, Instant at) {
            // No network of this world fetches pictures.
        }
    }

    final class Takedowns {
        Takedown save(Takedown takedown) {
            takedowns.put(takedown.id(), takedown);
            return takedown;
        }

        Optional<Takedown> ofPublication(UUID school, UUID publicationId) {
            return takedowns.values().stream().filter(it -> it.publicationId().equals(publicationId)).findFirst();
        }

        Optional<Takedown> find(UUID school, UUID id) {
            return Rows.find(takedowns, id);
        }

        Optional<Takedown> lock(UUID school, UUID id) {
            return Rows.find(takedowns, id);
        }

        void enter(UUID school, UUID id, TakedownState state, String sentence) {
            change(takedowns, id, it -> with(it, state, it.firstCallAt(), it.confirmedAt(), it.tries(), sentence));
        }

        void reopened(UUID school, UUID id) {
            change(takedowns, id, it -> with(it, TakedownState.REQUESTED, it.firstCallAt(), null, it.tries(), ""));
        }

        void trying(UUID school, UUID id, Instant at) {
            change(takedowns, id, it -> with(it, it.state(), Optional.ofNullable(it.firstCallAt()).orElse(at), it.confirmedAt(), it.tries() + 1,
                    it.sentence()));
        }

        void confirmed(UUID school, UUID id, Instant at) {
            change(takedowns, id, it -> with(it, it.state(), it.firstCallAt(), at, it.tries(), it.sentence()));
        }

        private static Takedown with(Takedown it, TakedownState state, Instant firstCall, Instant confirmed, int tries, String sentence) {
            return new Takedown(it.schoolId(), it.id(), it.publicationId(), state, it.cause(), it.requestedBy(), it.requestedAt(), firstCall,
                    confirmed, tries, sentence);
        }
    }

    static final class Withdrawals {
        Withdrawal save(Withdrawal withdrawal) {
            return withdrawal;
        }

        void reached(UUID school, UUID withdrawalId, UUID postId, String effect) {
            // Nobody follows a withdrawal here.
        }
    }

    final class AffectedPosts {
        private static final List<PostState> FROZEN = List.of(PostState.WAITING, PostState.APPROVED, PostState.PUBLISHED, PostState.STOPPED);

        List<Post> frozen(UUID school, UUID subjectId) {
            var all = new Revisions();
            return where(posts.values(), post -> FROZEN.contains(post.state()) && all.newest(school, post.id())
                    .filter(it -> all.depictions(school, it.id()).stream().anyMatch(shown -> shown.subjectId().equals(subjectId))).isPresent());
        }

        List<Post> drafts(UUID school, UUID subjectId) {
            return List.of();
        }
    }

    final class Revisions {
        Optional<Revision> find(UUID school, UUID id) {
            return Rows.find(revisions, id);
        }

        Optional<Revision> newest(UUID school, UUID postId) {
            return revisions.values().stream().filter(it -> it.postId().equals(postId)).max(Comparator.comparing(Revision::number));
        }

        List<RevisionTarget> targets(UUID school, UUID revisionId) {
            return where(targets, it -> it.revisionId().equals(revisionId));
        }

        List<RevisionPicture> pictures(UUID school, UUID revisionId) {
            return where(pictures, it -> it.revisionId().equals(revisionId));
        }

        List<Depiction> depictions(UUID school, UUID revisionId) {
            return where(depictions, it -> it.revisionId().equals(revisionId));
        }
    }

    final class Decisions {
        Decision save(Decision decision) {
            decisions.add(decision);
            return decision;
        }

        Optional<Decision> newest(UUID school, UUID postId) {
            return decisions.stream().filter(it -> it.postId().equals(postId)).reduce((_, last) -> last);
        }

        long timesUndone(UUID school, UUID decisionId) {
            return undone.stream().filter(decisionId::equals).count();
        }

        void undo(UUID school, UUID decisionId, String by, Instant at) {
            undone.add(decisionId);
        }
    }

    final class ConsentEvents {
        void saveAll(Collection<ConsentEvent> events) {
            consents.addAll(events);
        }

        List<ConsentEvent> findBySchoolIdAndSubjectIdIn(UUID school, Collection<UUID> ids) {
            return where(consents, it -> ids.contains(it.subjectId()));
        }
    }

    final class Subjects {
        Optional<Subject> findBySchoolIdAndId(UUID school, UUID id) {
            return Rows.find(subjects, id);
        }

        List<Subject> findBySchoolIdAndIdIn(UUID school, Collection<UUID> ids) {
            return where(subjects.values(), it -> ids.contains(it.id()));
        }

        List<UUID> lock(UUID school, Collection<UUID> ids) {
            return findBySchoolIdAndIdIn(school, ids).stream().map(Subject::id).toList();
        }
    }

    static final class RollVersions {
        long current(UUID school) {
            return 1;
        }
    }

    final class Drafts {
        Optional<Draft> find(UUID school, UUID postId) {
            return Rows.find(drafts, postId);
        }
    }

    static final class Schools {
        Optional<School> find(UUID id) {
            return Optional.of(new School(id, "A school in memory", 60));
        }
    }

    static final class SeveritySettings {
        List<?> ofSchool(UUID school) {
            return List.of();
        }
    }

    /** The accounts on one network. */
    List<SocialAccount> on(Network network) {
        return accounts.values().stream().filter(it -> it.network() == network).collect(Collectors.toList());
    }

    /** What a publication left there, as Gatepost knows it. */
    List<RemoteObject> left(UUID publicationId) {
        return where(objects.values(), it -> it.publicationId().equals(publicationId));
    }

    /** How the newest attempt stands. */
    Optional<Attempt> newestAttempt(UUID publicationId) {
        return new Attempts().newest(null, publicationId);
    }

    /** The posts that reading found for a person to choose from. */
    List<FoundPost> foundFor(UUID publicationId) {
        return where(found, it -> it.publicationId().equals(publicationId));
    }

    /** The newest approval that stands. */
    Optional<Decision> newestDecision(UUID postId) {
        return new Decisions().newest(null, postId).filter(it -> !undone.contains(it.id()));
    }

    /** A draft's row is only asked for its wanted time. */
    void draft(UUID school, UUID postId, Optional<Instant> wanted) {
        drafts.put(postId, new Draft(school, postId, 1, "", "", wanted.orElse(null)));
    }
}
