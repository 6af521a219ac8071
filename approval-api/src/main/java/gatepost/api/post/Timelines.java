package gatepost.api.post;

import gatepost.core.post.PostState;
import gatepost.core.post.Status;
import gatepost.core.publication.Publication;
import gatepost.core.takedown.Takedown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One time line from draft to removal. */
final class Timelines {

    private static final String GATEPOST = "Gatepost";

    private Timelines() {
    }

    static List<TimelineEntry> of(List<Status> statuses, List<Publication> publications, List<Takedown> takedowns) {
        var entries = new ArrayList<TimelineEntry>();
        statuses.forEach(it -> entries.add(new TimelineEntry(it.enteredAt(), it.actor(), sentence(it), it.state().name())));
        for (var it : publications) {
            it.published().ifPresent(at -> entries.add(new TimelineEntry(at, GATEPOST,
                    "Published on " + it.network().label() + ".", "PUBLISHED")));
        }
        for (var it : takedowns) {
            var network = networkOf(publications, it);
            entries.add(new TimelineEntry(it.requestedAt(), it.requestedBy(), "Asked to take it down from " + network + ". " + it.cause(),
                    "REQUESTED"));
            it.confirmed().ifPresent(at -> entries.add(new TimelineEntry(at, GATEPOST, it.sentence().isEmpty()
                    ? "Looked on " + network + " and saw that it is gone." : it.sentence(), "CONFIRMED")));
        }
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return entries;
    }

    private static String networkOf(List<Publication> publications, Takedown takedown) {
        return publications.stream().filter(it -> it.id().equals(takedown.publicationId())).findFirst()
                .map(it -> it.network().label()).orElse("the network");
    }

    private static String sentence(Status status) {
        var why = status.why();
        return switch (status.state()) {
            case DRAFT -> why.isEmpty() ? "Started the draft." : "Back to the draft: " + why;
            case DISCARDED -> "Discarded the draft.";
            case PREPARING -> "Sent it to the Headteacher.";
            case WAITING -> "Put it before the Headteacher (" + why + ").";
            case CHANGES_REQUESTED -> "Asked for changes: " + why;
            case REJECTED -> why.isEmpty() ? "Said no." : "Said no: " + why;
            case APPROVED -> why.isEmpty() ? "Approved it." : "Approved it: " + why;
            case PUBLISHED -> "The post is public.";
            case STOPPED -> "Stopped: " + why;
            case REMOVED -> "Removed everywhere.";
        };
    }

    /** The newest reason a person should read beside the state. */
    static String note(PostState state, List<Status> statuses) {
        return statuses.stream().filter(it -> it.state() == state).map(Status::why).reduce((first, last) -> last).orElse("");
    }
}
