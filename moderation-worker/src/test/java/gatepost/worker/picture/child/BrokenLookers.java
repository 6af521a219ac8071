package gatepost.worker.picture.child;

import gatepost.worker.picture.InstalledModels;
import java.time.Duration;

/** Lookers whose child process misbehaves when a picture's bytes spell out how: {@code die}, {@code hang}, {@code exhaust}. */
public final class BrokenLookers {

    private BrokenLookers() {
    }

    /** Gives up a picture after a time. */
    public static PictureLooker misbehaving(Duration limit) {
        return new PictureLooker(InstalledModels.carried(),
                new ChildCommand(MisbehavingLookerMain.class.getName(), System.getProperty("java.class.path"), 128, 1000), limit);
    }
}
