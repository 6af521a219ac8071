package gatepost.core.picture;

import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Has pictures of drafts looked at again once the better detector is there, and after an update that sees more in a picture. Answers that people gave stay; a face that only now is found
 * asks. What was submitted already was looked at by a person after the basic detector, as the page had asked, and is not touched.
 */
@Singleton
public class LookWithBetter {

    private static final String NONE = "";

    private final Looks looks;
    private final Jobs jobs;
    private final Clock clock;

    LookWithBetter(Looks looks, Jobs jobs, Clock clock) {
        this.looks = looks;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Safe to call again and again.
     *
     * @param inUse the detector that would look now
     * @return how many pictures are looked at again */
    @Transactional
    public int handle(DetectorName inUse) {
        var poorer = inUse.asksForSecondLook() ? NONE : DetectorName.MEDIAPIPE_FULL_RANGE.label();
        var poor = looks.inDraftsBy(poorer, Look.CURRENT);
        var now = clock.instant();
        for (var look : poor) {
            looks.rewrite(look.schoolId(), look.assetId(), LookState.LOOKING, look.detector(), look.modelDigest(), look.width(),
                    look.height(), look.proofFileId(), "", look.millis(), now, Look.CURRENT);
            jobs.ask(JobKind.LOOK_AT_PICTURE, look.schoolId(), look.assetId(), now);
        }
        return poor.size();
    }
}
