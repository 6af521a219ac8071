package gatepost.worker.publication;

import gatepost.core.account.port.Failure;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.account.port.RemoteRef;
import gatepost.core.account.port.StageOutcome;
import gatepost.core.publication.OpenMediaLinks;
import gatepost.core.publication.Publication;
import gatepost.core.publication.RecordOutcome;
import gatepost.core.review.FrozenRevision;
import gatepost.worker.account.AccountDesk.Desk;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Brings everything of a post to the network that must be there before it can be published, step by step, none of it public. */
@Singleton
class Staging {

    private final RecordOutcome record;
    private final RevisionLoader loader;
    private final OpenMediaLinks links;

    Staging(RecordOutcome record, RevisionLoader loader, OpenMediaLinks links) {
        this.record = record;
        this.loader = loader;
        this.links = links;
    }

    /** How far it came. */
    sealed interface Outcome {

        /** Everything is there. */
        record Ready(OutgoingPost post, List<RemoteRef> staged) implements Outcome {
        }

        /** The network works on it. */
        record Later(Duration askAgainIn) implements Outcome {
        }

        record Failed(Failure failure) implements Outcome {
        }
    }

    /** Goes on where the attempt stopped. What is noted survives the death of this process. */
    Outcome stage(Publication publication, UUID attempt, FrozenRevision frozen, Desk desk, OutgoingPost whole) {
        var staged = new ArrayList<>(record.stagedSoFar(publication.schoolId(), attempt));
        var post = desk.connector().fetchesPictures() ? loader.toBeFetched(frozen, publication, whole) : whole;
        while (true) {
            switch (desk.connector().stage(desk.access(), post, List.copyOf(staged))) {
                case StageOutcome.Staged(var ref) -> {
                    record.staged(publication.schoolId(), publication.id(), attempt, staged.size(), ref);
                    staged.add(ref);
                }
                case StageOutcome.Working(var askAgainIn) -> {
                    return new Outcome.Later(askAgainIn);
                }
                case StageOutcome.Ready() -> {
                    links.close(publication.schoolId(), publication.id());
                    return new Outcome.Ready(post, List.copyOf(staged));
                }
                case StageOutcome.NotStaged(var failure) -> {
                    links.close(publication.schoolId(), publication.id());
                    return new Outcome.Failed(failure);
                }
            }
        }
    }
}
