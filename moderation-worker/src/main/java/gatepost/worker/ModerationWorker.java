package gatepost.worker;

import gatepost.core.shared.ProcessStart;
import java.util.Map;

/** The process that works in the background; it answers nothing but how it is. */
public final class ModerationWorker {

    private ModerationWorker() {
    }

    /** Runs until it is told to end. */
    public static void main(String... arguments) {
        ProcessStart.run(ModerationWorker.class, Map.of("gatepost.worker.enabled", true), arguments);
    }
}
