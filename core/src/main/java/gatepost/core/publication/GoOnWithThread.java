package gatepost.core.publication;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * Sees to what follows when a part of a thread is public and others are not. The next part is an attempt of its own, so that each call is
 * committed to, and found out about, by itself; what is public is never sent again. Runs in the caller's transaction.
 */
@Singleton
class GoOnWithThread {

    private final Attempts attempts;
    private final SentParts sent;
    private final PublicationJournal journal;
    private final StopSending stop;
    private final OrderedRemovals removals;
    private final Jobs jobs;
    private final Clock clock;

    GoOnWithThread(Attempts attempts, SentParts sent, PublicationJournal journal, StopSending stop, OrderedRemovals removals, Jobs jobs,
                   Clock clock) {
        this.attempts = attempts;
        this.sent = sent;
        this.journal = journal;
        this.stop = stop;
        this.removals = removals;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A part is public. The next follows where it was on its way; where sending had come to an end, a person is asked, or it comes down. */
    void begun(Publication publication, int part) {
        var newest = attempts.newest(publication.schoolId(), publication.id()).orElseThrow();
        if (newest.part() > part) {
            return; // an answer that came late: the next is on its way
        }
        attempts.ended(newest.schoolId(), newest.id());
        switch (publication.state()) {
            case SCHEDULED, SENDING, UNKNOWN -> next(new Actor.Software(publication.schoolId()), publication, clock.instant(), "");
            case REFUSED, MISSED -> stop.leaveUnfinished(new Actor.Software(publication.schoolId()), publication, standing(publication));
            case CANCELLED -> {
                stop.leaveUnfinished(new Actor.Software(publication.schoolId()), publication, standing(publication));
                removals.orderAgain(publication, "It was stopped, and some of it went out all the same.");
            }
            case UNFINISHED, PUBLISHED, TAKEN_DOWN -> { }
        }
    }

    /** Has the first part sent that is not public.
     *
     * @param sentence why it takes its time, for people; empty where it does not */
    void next(Actor actor, Publication publication, Instant due, String sentence) {
        if (publication.state() == PublicationState.SENDING) {
            journal.stays(publication, sentence);
        } else {
            journal.enter(actor, publication, PublicationState.SENDING, sentence);
        }
        attempts.save(new Attempt(publication.schoolId(), Ids.next(), publication.id(), AttemptPhase.STAGING, clock.instant(), null, 0,
                sent.count(publication)));
        jobs.ask(JobKind.PUBLISH, publication.schoolId(), publication.id(), due);
    }

    /** How much of it is public, for people. */
    String standing(Publication publication) {
        return "%d of its %d posts are on %s.".formatted(sent.count(publication), sent.whole(publication), publication.network().label());
    }
}
