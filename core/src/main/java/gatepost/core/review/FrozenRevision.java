package gatepost.core.review;

import java.util.List;
import java.util.UUID;

/** A revision with all its parts, each list in its canonical order. */
public record FrozenRevision(Revision revision, List<RevisionTarget> targets, List<RevisionPart> parts, List<RevisionPicture> pictures,
                             List<RevisionAttachment> attachments, List<Depiction> depictions, List<RevisionAnswer> answers) {

    public FrozenRevision {
        targets = List.copyOf(targets);
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
        attachments = List.copyOf(attachments);
        depictions = List.copyOf(depictions);
        answers = List.copyOf(answers);
    }

    /** What one account will receive.
     *
     * @throws java.util.NoSuchElementException if the revision is not meant for this account */
    public RevisionTarget target(UUID accountId) {
        return targets.stream().filter(target -> target.accountId().equals(accountId)).findFirst().orElseThrow();
    }

    /** The words of each post that one account will receive, in order: the parts of a thread, or what it receives as one. */
    public List<String> words(UUID accountId) {
        var thread = parts.stream().filter(part -> part.accountId().equals(accountId)).map(RevisionPart::words).toList();
        return thread.isEmpty() ? List.of(target(accountId).words()) : thread;
    }

    /** Whether the parts, as they stand in the database now, still have the digest that the revision was frozen with. */
    public boolean intact() {
        return Manifest.digest(revision.postId(), targets, parts, pictures, attachments, depictions, answers, revision.covered(), revision.notFaces(),
                        revision.adults())
                .equals(revision.digest());
    }
}
