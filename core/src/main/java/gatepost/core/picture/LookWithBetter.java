package gatepost.core.picture;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Has pictures of drafts looked at again once the better detector is there, and after an update that sees more in a picture; a few at a time
 * so that a new upload never waits behind all of them. Answers that people gave stay; a face that only now is found asks. What was submitted
 * already was looked at by a person after the basic detector, as the page had asked, and is not touched.
 */
@Singleton
public class LookWithBetter {

    private static final String NONE = "";

    /** So many may wait for a look at once before more are added. */
    private static final int AT_ONCE = 10;

    private final Looks looks;
    private final Audit audit;
    private final Jobs jobs;
    private final Clock clock;

    LookWithBetter(Looks looks, Audit audit, Jobs jobs, Clock clock) {
        this.looks = looks;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Safe to call again and again.
     *
     * @param inUse the detector that would look now
     * @return how many pictures are looked at again now; more may follow with the next call */
    @Transactional
    public int handle(DetectorName inUse) {
        var room = AT_ONCE - (int) looks.countLooking();
        if (room <= 0) {
            return 0;
        }
        var poorer = inUse.asksForSecondLook() ? NONE : DetectorName.MEDIAPIPE_FULL_RANGE.label();
        var poor = looks.inDraftsBy(poorer, Look.CURRENT, room);
        poor.forEach(look -> again(look, inUse));
        return poor.size();
    }

    private void again(Look look, DetectorName inUse) {
        var now = clock.instant();
        looks.rewrite(look.schoolId(), look.assetId(), LookState.LOOKING, look.detector(), look.modelDigest(), look.width(),
                look.height(), look.proofFileId(), "", look.millis(), now, Look.CURRENT);
        audit.record(new Actor.Software(look.schoolId()), "PICTURE_LOOKED_AT_AGAIN", "picture", look.assetId(), inUse.label());
        jobs.ask(JobKind.LOOK_AT_PICTURE, look.schoolId(), look.assetId(), now);
    }
}
