package gatepost.core.picture.retention;

import gatepost.core.audit.Audit;
import gatepost.core.picture.Asset;
import gatepost.core.shared.Actor;
import gatepost.core.shared.files.FileStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Deletes originals and the uncovered proofs made of them once the school's rule says so (C7, R6). What was published is kept as it was
 * published: its renditions belong to the record of the post.
 */
@Singleton
public class SweepOriginals {

    private final OldOriginals old;
    private final FileStore files;
    private final Audit audit;
    private final Clock clock;

    SweepOriginals(OldOriginals old, FileStore files, Audit audit, Clock clock) {
        this.old = old;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rows first: a process killed before the files are gone leaves them to {@link gatepost.core.shared.files.SweepUnused}.
     *
     * @return how many originals were deleted
     * @throws IOException where the disk fails */
    public int handle() throws IOException {
        var due = due();
        for (var asset : due) {
            for (var file : forget(asset)) {
                files.delete(asset.schoolId(), file);
            }
        }
        return due.size();
    }

    @Transactional
    List<Asset> due() {
        return old.due(clock.instant(), Retention.USUAL_DAYS);
    }

    @Transactional
    List<UUID> forget(Asset asset) {
        var forgotten = new ArrayList<UUID>();
        asset.original().ifPresent(forgotten::add);
        old.proof(asset.schoolId(), asset.id()).ifPresent(forgotten::add);
        old.forgetOriginal(asset.schoolId(), asset.id());
        old.forgetProof(asset.schoolId(), asset.id());
        audit.record(new Actor.Software(asset.schoolId()), "ORIGINAL_DELETED", "picture", asset.id(), "by the rule on keeping photos");
        return forgotten;
    }
}
