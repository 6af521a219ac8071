package gatepost.core.testing;

import gatepost.core.account.ConnectAccount;
import gatepost.core.account.Credentials;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.check.RunWordsCheck;
import gatepost.core.consent.ConsentEventKind;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.document.AttachDocument;
import gatepost.core.document.DocumentText;
import gatepost.core.document.DraftAttachment;
import gatepost.core.document.DraftAttachments;
import gatepost.core.document.RecordExtraction;
import gatepost.core.picture.AddPicture;
import gatepost.core.picture.AnswerFace;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Attestation;
import gatepost.core.picture.Box;
import gatepost.core.picture.Camera;
import gatepost.core.picture.DescribePicture;
import gatepost.core.picture.Detector;
import gatepost.core.picture.DetectorName;
import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.Faces;
import gatepost.core.picture.Likeness;
import gatepost.core.picture.Reading;
import gatepost.core.picture.RecordLook;
import gatepost.core.post.SaveDraft;
import gatepost.core.post.StartPost;
import gatepost.core.review.DecideSubmission;
import gatepost.core.review.DecisionKind;
import gatepost.core.review.FreezeRevision;
import gatepost.core.review.Revisions;
import gatepost.core.review.Submit;
import gatepost.core.roll.RollVersions;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.files.FileStore;
import gatepost.core.shared.files.StoreOutcome;
import gatepost.core.shared.files.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small school for tests, moved along by the real use cases; the worker's part is played here, without its child process. */
public final class TestSchool {

    private final DatabaseTest test;
    private final UUID id;
    private final Actor.Person teacher;
    private final Actor.Person head;
    private final Actor.Person office;
    private final SocialAccount facebook;
    private final SocialAccount x;

    public TestSchool(DatabaseTest test) {
        this.test = test;
        this.id = test.newSchool();
        this.teacher = person("Terry Teacher", Role.TEACHER);
        this.head = person("Hera Head", Role.HEADTEACHER);
        this.office = person("Olu Office", Role.OFFICE);
        this.facebook = account(Network.FACEBOOK);
        this.x = account(Network.X);
    }

    public UUID id() {
        return id;
    }

    public Actor.Person teacher() {
        return teacher;
    }

    public Actor.Person head() {
        return head;
    }

    public Actor.Person office() {
        return office;
    }

    public SocialAccount facebook() {
        return facebook;
    }

    public SocialAccount x() {
        return x;
    }

    /** A person with one membership here. */
    public Actor.Person person(String name, Role role) {
        var person = Ids.next();
        var membership = Ids.next();
        test.sql("INSERT INTO person (id, name, email, password_hash) VALUES (?, ?, ?, '')", person, name, person + "@school.example");
        test.sql("INSERT INTO membership (school_id, id, person_id, role) VALUES (?, ?, ?, ?)", id, membership, person, role.name());
        return new Actor.Person(id, membership, person, name, role);
    }

    private SocialAccount account(Network network) {
        return test.bean(ConnectAccount.class).connect(office, network, network + "-" + id, "Test School", "testschool",
                new Credentials(Map.of("token", "t", "appSecret", "s", "consumerKey", "k", "consumerSecret", "c", "tokenSecret", "ts")));
    }

    /** Puts a pupil on the roll, with these consents. */
    public Subject pupil(String first, String surname, ConsentScope... consents) {
        return subject(new Subject(id, Ids.next(), SubjectKind.PUPIL, first, "", surname, "", "Maple", false), consents);
    }

    /** Puts a pupil on the roll who must not be found (C8), with every consent. */
    public Subject hiddenPupil(String first, String surname) {
        return subject(new Subject(id, Ids.next(), SubjectKind.PUPIL, first, "", surname, "", "Maple", true), everything());
    }

    private Subject subject(Subject subject, ConsentScope... consents) {
        test.transaction(() -> {
            test.bean(Subjects.class).save(subject);
            test.bean(RollVersions.class).bump(id);
            if (consents.length > 0) {
                test.bean(ConsentRegister.class).append(office, subject.id(), List.of(consents), ConsentEventKind.GIVEN, "form", today());
            }
        });
        return subject;
    }

    private LocalDate today() {
        return test.bean(ConsentRegister.class).today();
    }

    /** Photo and name consent on both networks. */
    public static ConsentScope[] everything() {
        return Arrays.stream(Network.values()).flatMap(network -> Arrays.stream(new ConsentScope[] {
                new ConsentScope(network, ConsentKind.PHOTO), new ConsentScope(network, ConsentKind.NAME)})).toArray(ConsentScope[]::new);
    }

    /** A draft for these accounts, its words checked. */
    public UUID draft(String words, SocialAccount... targets) {
        var post = test.bean(StartPost.class).handle(teacher);
        save(post, 1, words, targets);
        return post;
    }

    /** A draft whose words, where they are too long for one post, go out as a thread; checked. */
    public UUID thread(String words, SocialAccount... targets) {
        var post = test.bean(StartPost.class).handle(teacher);
        save(post, 1, words, true, targets);
        return post;
    }

    /** Saves over the version. */
    public void save(UUID post, int version, String words, SocialAccount... targets) {
        save(post, version, words, false, targets);
    }

    private void save(UUID post, int version, String words, boolean thread, SocialAccount... targets) {
        test.bean(SaveDraft.class).handle(teacher, post, new SaveDraft.Content(version, "Sports day", words, Map.of(),
                Arrays.stream(targets).map(SocialAccount::id).collect(Collectors.toSet()), Optional.empty(), thread));
        check(post);
    }

    /** Checks the words as they stand, as the worker does. */
    public void check(UUID post) {
        test.bean(RunWordsCheck.class).handle(id, post);
    }

    /** Adds a picture with an alt text in which these faces were seen, one for each score. */
    public UUID picture(UUID post, double... scores) {
        return picture(post, Reading.NOTHING, scores);
    }

    /** Adds a picture with an alt text in which this was read and these faces were seen, one for each score. */
    public UUID picture(UUID post, Reading reading, double... scores) {
        return picture(post, reading, Camera.UNNAMED, scores);
    }

    /** The same, taken with that device. */
    public UUID picture(UUID post, Reading reading, Camera camera, double... scores) {
        return picture(post, reading, camera, new Likeness(UUID.randomUUID().getLeastSignificantBits()), scores);
    }

    /** The same, and it looks like that. */
    public UUID picture(UUID post, Reading reading, Camera camera, Likeness likeness, double... scores) {
        var picture = test.bean(AddPicture.class).handle(teacher, post, new AddPicture.Upload(store("original"), "photo.jpg", "0".repeat(64)));
        var added = test.transaction(() -> test.bean(DraftPictures.class).find(id, post, picture).orElseThrow());
        var asset = added.assetId();
        var faces = IntStream.range(0, scores.length).mapToObj(i -> new FaceBox(new Box(100 * i, 50, 60, 80), scores[i])).toList();
        test.bean(RecordLook.class).looked(id, asset, new RecordLook.Seen(new Detector(DetectorName.YUNET_N, "d".repeat(64)), 4000, 3000,
                store("proof"), faces, reading, camera,
                likeness, 12));
        test.bean(DescribePicture.class).handle(teacher, post, picture, "Children run.", added.position(), Attestation.all());
        check(post);
        return picture;
    }

    /** Attaches a document in which this was read. */
    public UUID document(UUID post, String fileName, DocumentText text) {
        var attached = attach(post, fileName);
        test.bean(RecordExtraction.class).read(id, attached.documentId(), text, 7);
        check(post);
        return attached.id();
    }

    /** Attaches a document that nobody has read yet. */
    public DraftAttachment attach(UUID post, String fileName) {
        var attachment = test.bean(AttachDocument.class).handle(teacher, post, stored("document"), fileName);
        check(post);
        return test.transaction(() -> test.bean(DraftAttachments.class).ofPost(id, post)).stream().filter(it -> it.id().equals(attachment))
                .findFirst().orElseThrow();
    }

    /** The faces of a picture, in their order. */
    public List<UUID> faces(UUID post) {
        return test.transaction(() -> test.bean(Faces.class).ofPost(id, post).stream().map(face -> face.id()).toList());
    }

    public void say(UUID post, UUID picture, UUID face, AnswerKind kind, Optional<UUID> subject) {
        test.bean(AnswerFace.class).handle(teacher, post, picture, face, kind, subject);
    }

    /** Submits and freezes, as the author and the worker do. */
    public void submit(UUID post, int version) {
        test.bean(Submit.class).handle(teacher, post, version);
        freeze(post);
    }

    public void freeze(UUID post) {
        var freeze = test.bean(FreezeRevision.class);
        var planned = freeze.plan(id, post).orElseThrow();
        var made = planned.stream().collect(Collectors.toMap(FreezeRevision.Wanted::pictureId,
                wanted -> new FreezeRevision.Rendition(store("rendition"), "a".repeat(64), 2000, 1500, List.of())));
        freeze.freeze(id, post, planned, made);
    }

    public void approve(UUID post) {
        decide(post, DecisionKind.APPROVED, "");
    }

    public void decide(UUID post, DecisionKind kind, String note) {
        var revision = test.transaction(() -> test.bean(Revisions.class).newest(id, post).orElseThrow());
        test.bean(DecideSubmission.class).handle(head, post, new DecideSubmission.Verdict(revision.id(), revision.digest(), kind, note));
    }

    /** Targets of a draft: both networks. */
    public SocialAccount[] both() {
        return new SocialAccount[] {facebook, x};
    }

    public UUID store(String content) {
        return stored(content).id();
    }

    private StoredFile stored(String content) {
        try {
            var outcome = test.bean(FileStore.class).store(id, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                    "image/jpeg", 1000);
            return ((StoreOutcome.Stored) outcome).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
