package gatepost.core.review;

import gatepost.core.shared.Fingerprint;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The canonical account of everything that goes out, in one order only. The wanted time is not part of it: moving a post is no new
 * content. Revisions from before pictures were attested keep the first form of it, and with it their digest.
 */
final class Manifest {

    static final Comparator<RevisionTarget> BY_ACCOUNT = Comparator.comparing(target -> target.accountId().toString());
    static final Comparator<RevisionPart> BY_PART = Comparator.comparing((RevisionPart part) -> part.accountId().toString())
            .thenComparing(RevisionPart::position);
    static final Comparator<RevisionPicture> BY_POSITION = Comparator.comparing(RevisionPicture::position);
    static final Comparator<RevisionAttachment> BY_PLACE = Comparator.comparing(RevisionAttachment::position);
    static final Comparator<RevisionAnswer> BY_FINDING = Comparator.comparing(answer -> answer.findingId().toString());
    static final Comparator<Depiction> BY_SUBJECT = Comparator.comparing((Depiction it) -> it.subjectId().toString())
            .thenComparing(Depiction::kind).thenComparing(Depiction::position).thenComparing(Depiction::network);

    private Manifest() {
    }

    /**
     * SHA-256 of the manifest of all this, given in any order. What was frozen before pictures were attested, documents attached, findings
     * answered and threads written has none of these, and keeps the digest that it was approved with.
     */
    static String digest(UUID postId, List<RevisionTarget> targets, List<RevisionPart> parts, List<RevisionPicture> pictures,
                         List<RevisionAttachment> attachments, List<Depiction> depictions, List<RevisionAnswer> answers, int covered, int notFaces, int adults) {
        var first = attachments.isEmpty() && answers.isEmpty() && pictures.stream().allMatch(picture -> picture.attested().isEmpty());
        var print = new Fingerprint().add("gatepost manifest " + (first ? 1 : 2)).add(postId.toString());
        print.add(targets.size());
        targets.stream().sorted(BY_ACCOUNT).forEach(target -> print.add(target.accountId().toString()).add(target.network().name())
                .add(target.words()));
        print.add(pictures.size());
        pictures.stream().sorted(BY_POSITION).forEach(picture -> {
            print.add(picture.position()).add(picture.digest()).add(picture.altText());
            if (!first) {
                print.add(picture.attested());
            }
        });
        print.add(depictions.size());
        depictions.stream().sorted(BY_SUBJECT).forEach(depiction -> print.add(depiction.subjectId().toString())
                .add(depiction.occurrence()).add(depiction.position()));
        print.add(covered).add(notFaces);
        if (!first) {
            more(print, attachments, answers, adults);
        }
        return threads(print, parts).hex();
    }

    /** What goes out in one post each adds nothing. */
    private static Fingerprint threads(Fingerprint print, List<RevisionPart> parts) {
        if (!parts.isEmpty()) {
            print.add("threads").add(parts.size());
            parts.stream().sorted(BY_PART).forEach(part -> print.add(part.accountId().toString()).add(part.position()).add(part.words()));
        }
        return print;
    }

    private static void more(Fingerprint print, List<RevisionAttachment> attachments, List<RevisionAnswer> answers, int adults) {
        print.add(attachments.size());
        attachments.stream().sorted(BY_PLACE).forEach(attachment -> print.add(attachment.position()).add(attachment.attachmentId().toString())
                .add(attachment.documentId().toString()).add(attachment.fileName()).add(attachment.digest()));
        print.add(answers.size());
        answers.stream().sorted(BY_FINDING).forEach(answer -> print.add(answer.findingId().toString()).add(answer.reason()).add(answer.name()));
        print.add(adults);
    }
}
