package gatepost.launcher.demo;

import gatepost.core.shared.WorkerFacts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** How far the seeding of each post is, written in the transaction of each step, so that a killed process's successor goes on from there. */
@Singleton
class DemoProgress {

    private static final String NAME = "demo-post-";

    private final WorkerFacts facts;
    private final Clock clock;

    DemoProgress(WorkerFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** What was done last. */
    enum Step {
        STARTED,
        TAGGED,
        /** Nothing is left to do, now or at any later start: the post is its author's. */
        DONE
    }

    /** A step that was done on a post. */
    record Reached(Step step, UUID postId) {
    }

    Optional<Reached> of(DemoPost post) {
        return facts.findByName(NAME + post.key()).map(fact -> {
            var parts = fact.value().split(" ");
            return new Reached(Step.valueOf(parts[0]), UUID.fromString(parts[1]));
        });
    }

    void note(DemoPost post, Step step, UUID postId) {
        facts.tell(NAME + post.key(), step + " " + postId, clock.instant());
    }
}
