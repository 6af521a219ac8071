package gatepost.worker.model;

import gatepost.core.consent.ConsentEvent;
import gatepost.core.post.Draft;
import gatepost.core.post.Post;
import gatepost.core.post.PostState;
import gatepost.core.post.Status;
import gatepost.core.review.Decision;
import gatepost.core.review.Depiction;
import gatepost.core.review.Revision;
import gatepost.core.review.RevisionPart;
import gatepost.core.review.RevisionPicture;
import gatepost.core.review.RevisionTarget;
import gatepost.core.roll.Subject;
import gatepost.core.school.School;
import gatepost.core.takedown.TestOccurrences;
import gatepost.core.takedown.Withdrawal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the repositories of posts, reviewing, the roll and the register do with rows. */
final class ReviewRows {

    private final Rows rows;

    ReviewRows(Rows rows) {
        this.rows = rows;
    }

    /** By the repositories' simple names. */
    Map<String, Object> all() {
        return Map.ofEntries(Map.entry("Posts", new Posts()), Map.entry("Statuses", new Statuses()), Map.entry("Withdrawals", new Withdrawals()),
                Map.entry("AffectedPosts", new AffectedPosts()), Map.entry("Revisions", new Revisions()), Map.entry("Decisions", new Decisions()),
                Map.entry("ConsentEvents", new ConsentEvents()), Map.entry("Subjects", new Subjects()), Map.entry("RollVersions", new RollVersions()),
                Map.entry("Drafts", new Drafts()), Map.entry("Schools", new Schools()), Map.entry("SeveritySettings", new SeveritySettings()),
                Map.entry("KnownDetails", new KnownDetails()), Map.entry("DraftPictures", new DraftPictures()));
    }

    final class Posts {
        Optional<Post> find(UUID school, UUID id) {
            return Rows.find(rows.posts, id);
        }

        Optional<Post> lock(UUID school, UUID id) {
            return Rows.find(rows.posts, id);
        }

        void enter(UUID school, UUID id, PostState state, Instant at) {
            Rows.change(rows.posts, id, post -> new Post(school, id, post.authorId(), state, post.createdAt(), at));
        }
    }

    static final class Statuses {
        Status save(Status status) {
            return status;
        }
    }

    static final class Withdrawals {
        Withdrawal save(Withdrawal withdrawal) {
            return withdrawal;
        }

        void reached(UUID school, UUID withdrawalId, UUID postId, String effect) {
            // Nobody follows a withdrawal here.
        }

        void reached(UUID school, UUID withdrawalId, UUID publicationId) {
            // Nor here.
        }
    }

    final class AffectedPosts {
        private static final List<PostState> FROZEN = List.of(PostState.WAITING, PostState.APPROVED, PostState.PUBLISHED, PostState.STOPPED);

        List<Post> frozen(UUID school, UUID subjectId) {
            var all = new Revisions();
            return Rows.where(rows.posts.values(), post -> FROZEN.contains(post.state()) && all.newest(school, post.id())
                    .filter(it -> all.depictions(school, it.id()).stream().anyMatch(shown -> shown.subjectId().equals(subjectId))).isPresent());
        }

        List<?> inWaiting(UUID school, UUID subjectId) {
            var all = new Revisions();
            return rows.posts.values().stream().filter(post -> post.state() == PostState.WAITING)
                    .flatMap(post -> all.newest(school, post.id()).stream())
                    .flatMap(revision -> all.targets(school, revision.id()).stream().flatMap(target -> rows.waysOf(subjectId, revision.id()).stream()
                            .map(kind -> TestOccurrences.occurrence(revision.postId(), target.network(), kind)))).toList();
        }

        List<?> inPublications(UUID school, UUID subjectId) {
            return rows.publications.values().stream().flatMap(it -> rows.waysOf(subjectId, it.revisionId()).stream()
                    .map(kind -> TestOccurrences.occurrence(it.id(), it.network(), kind))).toList();
        }

        List<Post> drafts(UUID school, UUID subjectId) {
            return List.of();
        }
    }

    final class Revisions {
        Optional<Revision> find(UUID school, UUID id) {
            return Rows.find(rows.revisions, id);
        }

        Optional<Revision> newest(UUID school, UUID postId) {
            return rows.revisions.values().stream().filter(it -> it.postId().equals(postId)).max(Comparator.comparing(Revision::number));
        }

        List<RevisionTarget> targets(UUID school, UUID revisionId) {
            return Rows.where(rows.targets, it -> it.revisionId().equals(revisionId));
        }

        List<RevisionPart> parts(UUID school, UUID revisionId) {
            return Rows.where(rows.parts, it -> it.revisionId().equals(revisionId));
        }

        List<RevisionPicture> pictures(UUID school, UUID revisionId) {
            return Rows.where(rows.pictures, it -> it.revisionId().equals(revisionId));
        }

        List<?> attachments(UUID school, UUID revisionId) {
            return List.of();
        }

        List<?> answers(UUID school, UUID revisionId) {
            return List.of();
        }

        List<Depiction> depictions(UUID school, UUID revisionId) {
            return Rows.where(rows.depictions, it -> it.revisionId().equals(revisionId));
        }
    }

    final class Decisions {
        Decision save(Decision decision) {
            rows.decisions.add(decision);
            return decision;
        }

        Optional<Decision> newest(UUID school, UUID postId) {
            return rows.decisions.stream().filter(it -> it.postId().equals(postId)).reduce((_, last) -> last);
        }

        long timesUndone(UUID school, UUID decisionId) {
            return rows.undone.stream().filter(decisionId::equals).count();
        }

        void undo(UUID school, UUID decisionId, String by, Instant at) {
            rows.undone.add(decisionId);
        }
    }

    final class ConsentEvents {
        void saveAll(Collection<ConsentEvent> events) {
            rows.consents.addAll(events);
        }

        List<ConsentEvent> findBySchoolIdAndSubjectIdIn(UUID school, Collection<UUID> ids) {
            return Rows.where(rows.consents, it -> ids.contains(it.subjectId()));
        }
    }

    final class Subjects {
        Optional<Subject> findBySchoolIdAndId(UUID school, UUID id) {
            return Rows.find(rows.subjects, id);
        }

        List<Subject> findBySchoolIdAndIdIn(UUID school, Collection<UUID> ids) {
            return Rows.where(rows.subjects.values(), it -> ids.contains(it.id()));
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
            return Rows.find(rows.drafts, postId);
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

    static final class KnownDetails {
        List<?> rows(UUID school, Object kind) {
            return List.of();
        }
    }

    static final class DraftPictures {
        List<UUID> draftsWithPictures(UUID school) {
            return List.of();
        }
    }
}
