package gatepost.worker.model;

import gatepost.core.account.SocialAccount;
import gatepost.core.consent.ConsentEvent;
import gatepost.core.post.Draft;
import gatepost.core.post.Post;
import gatepost.core.publication.Attempt;
import gatepost.core.publication.FoundPost;
import gatepost.core.publication.Publication;
import gatepost.core.publication.RemoteObject;
import gatepost.core.review.Decision;
import gatepost.core.review.Depiction;
import gatepost.core.review.DepictionKind;
import gatepost.core.review.Revision;
import gatepost.core.review.RevisionPart;
import gatepost.core.review.RevisionPicture;
import gatepost.core.review.RevisionTarget;
import gatepost.core.roll.Subject;
import gatepost.core.takedown.Takedown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The rows of one school in memory. What plays a repository has methods of the same names; what nobody plays fails the test by its name. */
final class Rows {

    final Map<UUID, Post> posts = new LinkedHashMap<>();
    final Map<UUID, Publication> publications = new LinkedHashMap<>();
    final Map<UUID, Takedown> takedowns = new LinkedHashMap<>();
    final Map<UUID, Revision> revisions = new LinkedHashMap<>();
    final List<RevisionTarget> targets = new ArrayList<>();
    final List<RevisionPart> parts = new ArrayList<>();
    final List<RevisionPicture> pictures = new ArrayList<>();
    final List<Depiction> depictions = new ArrayList<>();
    final Map<UUID, Subject> subjects = new LinkedHashMap<>();
    final Map<UUID, SocialAccount> accounts = new LinkedHashMap<>();
    final Map<UUID, Draft> drafts = new LinkedHashMap<>();
    final Map<UUID, Attempt> attempts = new LinkedHashMap<>();
    final Map<UUID, RemoteObject> objects = new LinkedHashMap<>();
    final Map<UUID, Staged> staged = new LinkedHashMap<>();
    final List<FoundPost> found = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<UUID> undone = new ArrayList<>();
    final List<ConsentEvent> consents = new ArrayList<>();

    record Staged(UUID attempt, int position) {
    }

    /** What plays the repositories of these rows, by their simple names. */
    final Map<String, Object> repositories = repositories();

    private Map<String, Object> repositories() {
        var all = new HashMap<>(new SendingRows(this).all());
        all.putAll(new ReviewRows(this).all());
        return all;
    }

    static <T> Optional<T> find(Map<UUID, T> rows, UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    static <T> void change(Map<UUID, T> rows, UUID id, UnaryOperator<T> how) {
        rows.computeIfPresent(id, (_, row) -> how.apply(row));
    }

    static <T> List<T> where(Collection<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    /** The newest approval that stands. */
    Optional<Decision> newestDecision(UUID postId) {
        return decisions.stream().filter(it -> it.postId().equals(postId) && !undone.contains(it.id())).reduce((_, last) -> last);
    }

    /** A draft's row is only asked for its wanted time. */
    void draft(UUID school, UUID postId, Optional<Instant> wanted) {
        drafts.put(postId, new Draft(school, postId, 1, "", "", wanted.orElse(null), false));
    }

    /** The ways in which somebody occurs in a revision. */
    List<DepictionKind> waysOf(UUID subjectId, UUID revisionId) {
        return depictions.stream().filter(it -> it.revisionId().equals(revisionId) && it.subjectId().equals(subjectId)).map(Depiction::kind).toList();
    }
}
