package gatepost.core.review;

import gatepost.core.account.Network;
import gatepost.core.check.AnswerPolicy;
import gatepost.core.check.CheckRun;
import gatepost.core.check.FindingAnswer;
import gatepost.core.check.Part;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Attestation;
import gatepost.core.shared.Ids;
import gatepost.core.text.FindingCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a snapshot down as a revision, with its digest. */
@Singleton
class RevisionWriter {

    private final Revisions revisions;

    RevisionWriter(Revisions revisions) {
        this.revisions = revisions;
    }

    /** @param renditions one for every picture of the snapshot, by the picture's id */
    Revision write(DraftSnapshot snapshot, Map<UUID, FreezeRevision.Rendition> renditions, String submittedBy, Instant now) {
        var post = snapshot.post();
        var id = Ids.next();
        var targets = snapshot.targets().stream().map(account -> new RevisionTarget(post.schoolId(), id, account.id(),
                account.network(), snapshot.wordsFor(account.network()))).toList();
        var parts = parts(snapshot, id);
        var pictures = pictures(snapshot, id, renditions);
        var attachments = attachments(snapshot, id);
        var depictions = depictions(snapshot, id);
        var answers = answers(snapshot, id);
        var covered = count(snapshot, AnswerKind.COVER);
        var notFaces = count(snapshot, AnswerKind.NOT_A_FACE);
        var adults = count(snapshot, AnswerKind.ADULT);
        var number = revisions.newest(post.schoolId(), post.id()).map(Revision::number).orElse(0) + 1;
        var revision = revisions.save(new Revision(post.schoolId(), id, post.id(), number,
                Manifest.digest(post.id(), targets, parts, pictures, attachments, depictions, answers, covered, notFaces, adults), snapshot.draft().title(),
                snapshot.words().newest().map(CheckRun::id).orElseThrow(), detectors(snapshot), covered, notFaces, adults, post.authorId(),
                submittedBy, now));
        targets.forEach(it -> revisions.addTarget(it.schoolId(), id, it.accountId(), it.network().name(), it.words()));
        parts.forEach(it -> revisions.addPart(it.schoolId(), id, it.accountId(), it.position(), it.words()));
        pictures.forEach(it -> revisions.addPicture(it.schoolId(), id, it.position(), it.fileId(), it.digest(), it.altText(),
                it.width(), it.height(), it.attested(), it.assetId()));
        attachments.forEach(it -> revisions.addAttachment(it.schoolId(), id, it.position(), it.attachmentId(), it.documentId(), it.fileName(),
                it.digest()));
        answers.forEach(it -> revisions.addAnswer(it.schoolId(), id, it.findingId(), it.reason(), it.name(), it.answeredAt()));
        depictions.forEach(it -> revisions.addDepiction(it.schoolId(), id, it.subjectId(), it.kind().name(), it.position(), it.network()));
        return revision;
    }

    private static List<RevisionPart> parts(DraftSnapshot snapshot, UUID id) {
        return snapshot.targets().stream().flatMap(account -> {
            var thread = snapshot.thread(account.network());
            return IntStream.range(0, thread.size())
                    .mapToObj(position -> new RevisionPart(snapshot.post().schoolId(), id, account.id(), position, thread.get(position)));
        }).toList();
    }

    private static List<RevisionPicture> pictures(DraftSnapshot snapshot, UUID id, Map<UUID, FreezeRevision.Rendition> renditions) {
        var pictures = new ArrayList<RevisionPicture>();
        for (var each : snapshot.pictures()) {
            var made = renditions.get(each.picture().id());
            if (made == null) {
                throw new IllegalStateException("No rendition was made of picture " + each.picture().id());
            }
            pictures.add(new RevisionPicture(snapshot.post().schoolId(), id, pictures.size(), made.fileId(), made.digest(),
                    each.picture().altText(), made.width(), made.height(), Attestation.written(each.picture().attested()), each.asset().id()));
        }
        return pictures;
    }

    private static List<RevisionAttachment> attachments(DraftSnapshot snapshot, UUID id) {
        var attachments = new ArrayList<RevisionAttachment>();
        for (var each : snapshot.documents()) {
            attachments.add(new RevisionAttachment(snapshot.post().schoolId(), id, attachments.size(), each.attachment().id(),
                    each.document().id(), each.document().fileName(), each.document().digest()));
        }
        return attachments;
    }

    private static List<RevisionAnswer> answers(DraftSnapshot snapshot, UUID id) {
        return snapshot.words().findings().stream().map(NameFinding::finding).filter(AnswerPolicy::answerable)
                .filter(finding -> snapshot.answers().containsKey(finding.about()))
                .map(finding -> answer(snapshot.answers().get(finding.about()), id, finding.id())).toList();
    }

    private static RevisionAnswer answer(FindingAnswer given, UUID id, UUID finding) {
        return new RevisionAnswer(given.schoolId(), id, finding, given.reason(), given.name(), given.answeredAt());
    }

    private static List<Depiction> depictions(DraftSnapshot snapshot, UUID id) {
        var school = snapshot.post().schoolId();
        var shown = new HashSet<UUID>();
        var depictions = new TreeSet<>(Manifest.BY_SUBJECT);
        var position = 0;
        for (var each : snapshot.pictures()) {
            for (var face : each.shownFaces()) {
                if (face.subject().isPresent()) {
                    shown.add(face.subject().get());
                    depictions.add(new Depiction(school, id, face.subject().get(), DepictionKind.FACE, position,
                            Depiction.EVERYWHERE));
                }
            }
            position++;
        }
        for (var found : snapshot.words().findings()) {
            if (found.finding().part() == Part.ATTACHMENT) {
                continue; // no network gets documents, so that nothing with them comes down
            }
            if (found.finding().part() == Part.PICTURE && WrittenRule.settlement(snapshot, found) == Settlement.COVERED) {
                continue;
            }
            // A lone first name identifies those of that name who are shown; a full name identifies whom it may mean.
            var named = found.finding().code() == FindingCode.PUPIL_FULL_NAME ? found.candidates()
                    : found.candidates().stream().filter(shown::contains).toList();
            named.forEach(who -> places(snapshot, found).forEach(network ->
                    depictions.add(new Depiction(school, id, who, DepictionKind.NAME, Depiction.IN_WORDS, network))));
        }
        return List.copyOf(depictions);
    }

    /** The networks in whose words a finding stands. */
    private static Set<String> places(DraftSnapshot snapshot, NameFinding found) {
        var reached = NamesRule.reached(snapshot, found);
        return reached.containsAll(snapshot.networks()) ? Set.of(Depiction.EVERYWHERE)
                : reached.stream().map(Network::name).collect(Collectors.toSet());
    }

    private static int count(DraftSnapshot snapshot, AnswerKind kind) {
        return (int) snapshot.pictures().stream().flatMap(it -> it.shownFaces().stream()).filter(face -> face.is(kind)).count();
    }

    private static String detectors(DraftSnapshot snapshot) {
        return snapshot.pictures().stream().map(it -> it.look().detector()).distinct().sorted().collect(Collectors.joining(","));
    }
}
