package gatepost.core.publication;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import jakarta.inject.Singleton;

/** Moves publications from state to state and writes it down, in the transaction of the change (I7). */
@Singleton
public class PublicationJournal {

    private final Publications publications;
    private final StagedPictures staged;
    private final Audit audit;
    private final Changes changes;

    PublicationJournal(Publications publications, StagedPictures staged, Audit audit, Changes changes) {
        this.publications = publications;
        this.staged = staged;
        this.audit = audit;
        this.changes = changes;
    }

    /** Writes down that a new publication was planned. */
    void planned(Actor actor, Publication publication) {
        audit.record(actor, "PUBLICATION_" + publication.state(), "publication", publication.id(), "post " + publication.postId());
        changes.note(publication.schoolId(), ChangeKind.POST, publication.postId());
    }

    /**
     * Enters a state.
     *
     * @param sentence for people; holds nobody's name
     * @throws IllegalStateException if the lifecycle has no such edge
     */
    public void enter(Actor actor, Publication publication, PublicationState state, String sentence) {
        if (!PublicationLifecycle.allows(publication.state(), state)) {
            throw new IllegalStateException("A publication cannot go from " + publication.state() + " to " + state);
        }
        publications.enter(publication.schoolId(), publication.id(), state, sentence);
        audit.record(actor, "PUBLICATION_" + state, "publication", publication.id(), "post " + publication.postId());
        staged.after(publication, state);
        changes.note(publication.schoolId(), ChangeKind.POST, publication.postId());
    }

    /** Says why it still is where it is. */
    void stays(Publication publication, String sentence) {
        if (!publication.sentence().equals(sentence)) {
            publications.enter(publication.schoolId(), publication.id(), publication.state(), sentence);
            changes.note(publication.schoolId(), ChangeKind.POST, publication.postId());
        }
    }
}
