package gatepost.api.access;

import gatepost.core.account.Network;
import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.check.AnswerFindings;
import gatepost.core.check.CheckRun;
import gatepost.core.check.CheckRuns;
import gatepost.core.check.Findings;
import gatepost.core.check.Part;
import gatepost.core.comment.CommentFilter;
import gatepost.core.comment.CommentReader;
import gatepost.core.comment.LogComment;
import gatepost.core.comment.ModerateComment;
import gatepost.core.comment.ModerationKind;
import gatepost.core.comment.ReasonCode;
import gatepost.core.comment.WatchedPost;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.document.DocumentKind;
import gatepost.core.document.DocumentText;
import gatepost.core.document.DraftAttachments;
import gatepost.core.document.Page;
import gatepost.core.device.KeepDevices;
import gatepost.core.picture.AcceptFinding;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Attestation;
import gatepost.core.picture.Box;
import gatepost.core.picture.Camera;
import gatepost.core.picture.DescribePicture;
import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.MarkFace;
import gatepost.core.picture.PicturePlaces;
import gatepost.core.picture.PlaceKind;
import gatepost.core.picture.SettlePlace;
import gatepost.core.picture.upload.BeginUpload;
import gatepost.core.post.DiscardDraft;
import gatepost.core.publication.Publication;
import gatepost.core.publication.Publications;
import gatepost.core.review.Approvals;
import gatepost.core.review.Decision;
import gatepost.core.review.Revision;
import gatepost.core.review.Revisions;
import gatepost.core.roll.Subject;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.takedown.WithdrawConsent;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import gatepost.core.text.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes posts of one school, with a picture, a pupil and a comment, by the real use cases. */
final class Things {

    static final String WORDS = "The whole class ran like the wind.";
    static final String COMMENT = "Well done to all the runners.";

    private final DatabaseTest test;
    private final TestSchool school;
    private final Subject pupil;
    private final Actor.Person leader;
    private final UUID withdrawal;

    Things(DatabaseTest test, TestSchool school) {
        this.test = test;
        this.school = school;
        this.pupil = school.pupil("Amelia", "Shah", TestSchool.everything());
        this.leader = school.person("Lee Leader", Role.SLT);
        test.bean(KeepDevices.class).add(school.office(), "Office camera", new Camera("Nikon", "D" + Ids.next(), ""));
        this.withdrawal = test.bean(WithdrawConsent.class).handle(school.office(), pupil.id(),
                Set.of(new ConsentScope(Network.X, ConsentKind.NAME)), "Letter");
    }

    Subject pupil() {
        return pupil;
    }

    /** A new post by the school's teacher. */
    Thing at(Stage stage) {
        var post = school.draft(WORDS, school.facebook());
        var picture = school.picture(post, 0.9);
        var detected = school.faces(post).getFirst();
        var marked = test.bean(MarkFace.class).handle(school.teacher(), post, picture, new Box(400, 400, 90, 90));
        school.faces(post).forEach(face -> school.say(post, picture, face, AnswerKind.PUPIL, Optional.of(pupil.id())));
        test.bean(SettlePlace.class).handle(school.teacher(), post, picture, PlaceKind.KEEP, new Box(10, 10, 90, 40), "The school's own sign.");
        test.bean(AcceptFinding.class).handle(school.teacher(), post, picture, FindingCode.DEVICE_UNKNOWN, "The club's own camera.");
        school.document(post, "newsletter.txt", new DocumentText(DocumentKind.TXT, List.of(new Page("Text", WORDS + " Ring 020 7946 0018.")), List.of(), 0));
        complete(post, picture);
        if (stage == Stage.DISCARDED) {
            test.bean(DiscardDraft.class).discard(school.teacher(), post);
        } else if (stage != Stage.DRAFT) {
            school.submit(post, 2);
        }
        if (stage == Stage.APPROVED || stage == Stage.PUBLISHED || stage == Stage.MISSED) {
            school.approve(post);
        }
        return test.transaction(() -> describe(stage, post, picture, detected, marked));
    }

    /** Lets somebody else be its author. */
    void belongsTo(Thing thing, UUID author) {
        test.sql("UPDATE post SET author_id = ? WHERE school_id = ? AND id = ?", author, school.id(), thing.post());
    }

    private void complete(UUID post, UUID picture) {
        test.bean(DescribePicture.class).handle(school.teacher(), post, picture, "Children run.", 0, Attestation.all());
        school.check(post);
        test.bean(AnswerFindings.class).handle(school.teacher(), post, Set.of(test.transaction(() -> finding(post))), "Pat asked for it.");
    }

    /** What was found in the document. */
    private UUID finding(UUID post) {
        var run = test.bean(CheckRuns.class).newest(school.id(), post, CheckRun.WORDS).orElseThrow();
        return test.bean(Findings.class).ofRun(school.id(), run.id()).stream().filter(it -> it.part() == Part.ATTACHMENT).findFirst().orElseThrow().id();
    }

    private Thing describe(Stage stage, UUID post, UUID picture, UUID detected, UUID marked) {
        var asset = test.bean(DraftPictures.class).find(school.id(), post, picture).orElseThrow().assetId();
        var revision = test.bean(Revisions.class).newest(school.id(), post);
        var decision = test.bean(Approvals.class).newestDecision(school.id(), post).map(Decision::id);
        var publication = test.bean(Publications.class).ofPost(school.id(), post).stream().findFirst().map(Publication::id);
        publication.ifPresent(id -> settle(stage, id));
        var comment = stage == Stage.PUBLISHED ? commented(publication.orElseThrow()) : Ids.next();
        var attachment = test.bean(DraftAttachments.class).ofPost(school.id(), post).getFirst();
        var place = test.bean(PicturePlaces.class).ofPost(school.id(), post).getFirst().id();
        var device = test.bean(KeepDevices.class).add(school.office(), "Hall camera", new Camera("Canon", "EOS " + post, ""));
        var upload = stage == Stage.DRAFT
                ? test.bean(BeginUpload.class).handle(school.teacher(), post, "relay.jpg", 1, 5000).id() : Ids.next();
        // Nobody's own, so that many things are not too many uploads of one person.
        test.sql("UPDATE upload SET person_id = id WHERE school_id = ?", school.id());
        return new Thing(post.toString(), 2, school.facebook().id().toString(), picture.toString(), asset.toString(), detected.toString(),
                marked.toString(), place.toString(), pupil.id().toString(), revision.map(Revision::id).orElseGet(Ids::next).toString(),
                revision.map(Revision::digest).orElse(""), decision.orElseGet(Ids::next).toString(),
                publication.orElseGet(Ids::next).toString(), comment.toString(), withdrawal.toString(), device.toString(), upload.toString(),
                attachment.id().toString(), attachment.documentId().toString(), finding(post).toString());
    }

    private void settle(Stage stage, UUID publication) {
        if (stage != Stage.APPROVED) {
            test.sql("UPDATE publication SET state = ?, published_at = due_at, permalink = 'https://example.test/post' "
                    + "WHERE school_id = ? AND id = ?", stage.name(), school.id(), publication);
        }
    }

    private UUID commented(UUID publication) {
        var remote = "c-" + Ids.next();
        var account = school.facebook();
        var now = test.clock().instant();
        test.bean(LogComment.class).handle(new WatchedPost(school.id(), publication, account.id(), account.network(), "post", now),
                new RemoteComment(remote, Optional.empty(), Optional.of("author"), Optional.of("Pat Parent"), COMMENT, now,
                        "https://example.test/" + remote, false, true, "{}"));
        var comment = test.bean(CommentReader.class).page(leader, CommentFilter.ALL, Optional.empty(), "", 0, 1).comments().getFirst().comment().id();
        // hidden and shown again, so that evidence stands
        test.bean(ModerateComment.class).handle(leader, comment, ModerationKind.HIDE, ReasonCode.ABUSE);
        test.sql("UPDATE comment SET state = 'VISIBLE' WHERE school_id = ? AND id = ?", school.id(), comment);
        return comment;
    }
}
