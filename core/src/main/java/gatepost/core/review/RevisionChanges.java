package gatepost.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in sentences what a revision changed, for the person who saw the one before. */
final class RevisionChanges {

    private RevisionChanges() {
    }

    static List<String> between(FrozenRevision earlier, FrozenRevision later) {
        var sentences = new ArrayList<String>();
        for (var target : later.targets()) {
            var before = earlier.targets().stream().filter(it -> it.accountId().equals(target.accountId())).findFirst();
            if (before.isEmpty()) {
                sentences.add(target.network().label() + " was added.");
            } else if (!before.get().words().equals(target.words())) {
                sentences.add("The words for " + target.network().label() + " changed.");
            }
        }
        earlier.targets().stream().filter(it -> later.targets().stream().noneMatch(now -> now.accountId().equals(it.accountId())))
                .forEach(it -> sentences.add(it.network().label() + " was left out."));
        if (!digests(earlier).equals(digests(later))) {
            sentences.add(earlier.pictures().size() == later.pictures().size() ? "A picture changed."
                    : "There are now %d pictures instead of %d.".formatted(later.pictures().size(), earlier.pictures().size()));
        }
        if (!altTexts(earlier).equals(altTexts(later))) {
            sentences.add("A picture's description changed.");
        }
        if (!documents(earlier).equals(documents(later))) {
            sentences.add("The attached documents changed.");
        }
        if (!reasons(earlier).equals(reasons(later))) {
            sentences.add("What was said about findings changed.");
        }
        if (!people(earlier).equals(people(later))) {
            sentences.add("Who is in it changed.");
        }
        return sentences;
    }

    private static List<String> digests(FrozenRevision frozen) {
        return frozen.pictures().stream().map(RevisionPicture::digest).toList();
    }

    private static Set<String> reasons(FrozenRevision frozen) {
        return frozen.answers().stream().map(RevisionAnswer::reason).collect(Collectors.toSet());
    }

    private static List<String> documents(FrozenRevision frozen) {
        return frozen.attachments().stream().map(it -> it.fileName() + " " + it.digest()).toList();
    }

    private static List<String> altTexts(FrozenRevision frozen) {
        return frozen.pictures().stream().map(RevisionPicture::altText).toList();
    }

    private static Set<String> people(FrozenRevision frozen) {
        return frozen.depictions().stream().map(it -> it.subjectId() + " " + it.kind()).collect(Collectors.toSet());
    }
}
