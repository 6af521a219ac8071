package gatepost.worker.testing;

import gatepost.core.account.ConnectAccount;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.check.AnswerFindings;
import gatepost.core.check.AnswerPolicy;
import gatepost.core.check.CheckRun;
import gatepost.core.check.CheckRuns;
import gatepost.core.check.Finding;
import gatepost.core.check.Findings;
import gatepost.core.picture.AddPicture;
import gatepost.core.picture.Attestation;
import gatepost.core.picture.DescribePicture;
import gatepost.core.post.PostState;
import gatepost.core.post.Posts;
import gatepost.core.publication.Publication;
import gatepost.core.publication.Publications;
import gatepost.core.review.FreezeRevision;
import gatepost.core.review.Submit;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.files.FileStore;
import gatepost.core.shared.files.StoreOutcome;
import gatepost.core.shared.files.StoredFile;
import gatepost.core.takedown.Takedown;
import gatepost.core.takedown.Takedowns;
import gatepost.core.testing.TestSchool;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A school whose accounts stand on the simulated networks, with credentials of their own. */
public final class PublishingSchool {

    /** The two networks on which most is tried. */
    public static final List<Network> BOTH = List.of(Network.FACEBOOK, Network.X);

    /** Networks that are handed their pictures; Instagram fetches them. */
    public static final Set<Network> HANDED = EnumSet.complementOf(EnumSet.of(Network.INSTAGRAM));

    private static final AtomicLong REMOTE_IDS = new AtomicLong(1_000_000);
    private static final byte[] RENDITION = DrawnScene.jpeg(new SceneSpec(640, 480, 1, 5));

    private final WorkerTest test;
    private final TestSchool people;
    private final Map<Network, SocialAccount> accounts = new HashMap<>();

    PublishingSchool(WorkerTest test) {
        this.test = test;
        this.people = new TestSchool(test);
        grace(0);
        for (var network : Network.values()) {
            accounts.put(network, connect(network));
        }
    }

    private SocialAccount connect(Network network) {
        var id = Long.toString(REMOTE_IDS.incrementAndGet());
        var credentials = test.networks().provision(network, id, "school" + id);
        return test.bean(ConnectAccount.class).connect(people.office(), network, id, "Test School", "school" + id, credentials);
    }

    /** Its people, and the steps they take. */
    public TestSchool people() {
        return people;
    }

    public UUID id() {
        return people.id();
    }

    public SocialAccount account(Network network) {
        return accounts.get(network);
    }

    public SocialAccount[] both() {
        return BOTH.stream().map(this::account).toArray(SocialAccount[]::new);
    }

    /** An account on every network that is handed its pictures. */
    public SocialAccount[] handed() {
        return HANDED.stream().map(this::account).toArray(SocialAccount[]::new);
    }

    /** How long an approval can be undone, in seconds. */
    public void grace(int seconds) {
        test.sql("UPDATE school SET grace_seconds = ? WHERE id = ?", seconds, id());
    }

    /** An approved post with words only, its sending due after the grace period. */
    public UUID approvedWords(String words, SocialAccount... targets) {
        var post = people.draft(words, targets);
        leaveWhatWasFound(post);
        people.submit(post, 2);
        people.approve(post);
        return post;
    }

    /** Says of everything found in the words that a reason settles why it may stay. */
    private void leaveWhatWasFound(UUID post) {
        var found = test.transaction(() -> test.bean(CheckRuns.class).newest(id(), post, CheckRun.WORDS).stream()
                .flatMap(run -> test.bean(Findings.class).ofRun(id(), run.id()).stream()).filter(AnswerPolicy::answerable).map(Finding::id)
                .collect(Collectors.toSet()));
        test.bean(AnswerFindings.class).handle(people.teacher(), post, found, "They asked for it.");
    }

    /** An approved post with one picture whose rendition is a real JPEG; nobody looks at it here. */
    public UUID approvedPicture(String words, SocialAccount... targets) {
        return approved(people.draft(words, targets), 1);
    }

    /** Adds pictures without faces to a draft and has it approved. */
    public UUID approved(UUID post, int pictures) {
        for (var i = 0; i < pictures; i++) {
            people.picture(post);
        }
        freezeWithJpegs(post);
        people.approve(post);
        return post;
    }

    /** Submits and freezes with real JPEGs as renditions. */
    public void freezeWithJpegs(UUID post) {
        test.bean(Submit.class).handle(people.teacher(), post, 2);
        var freeze = test.bean(FreezeRevision.class);
        var made = new HashMap<UUID, FreezeRevision.Rendition>();
        var planned = freeze.plan(id(), post).orElseThrow();
        planned.forEach(wanted -> {
            var file = store(RENDITION);
            made.put(wanted.pictureId(), new FreezeRevision.Rendition(file.id(), file.digest(), 640, 480, List.of()));
        });
        freeze.freeze(id(), post, planned, made);
    }

    /** Uploads a picture into a draft with its description, to be looked at by the worker. */
    public UUID upload(UUID post, byte[] jpeg) {
        var file = store(jpeg);
        var picture = test.bean(AddPicture.class).handle(people.teacher(), post, new AddPicture.Upload(file.id(), "photo.jpg", file.digest()));
        test.bean(DescribePicture.class).handle(people.teacher(), post, picture, "Children run.", 0, Set.of());
        return picture;
    }

    /** Its author's word that every face found in a picture is marked. */
    public void attest(UUID post, UUID picture) {
        test.bean(DescribePicture.class).handle(people.teacher(), post, picture, "Children run.", 0, Attestation.all());
    }

    public StoredFile store(byte[] bytes) {
        try {
            var outcome = test.bean(FileStore.class).store(id(), new ByteArrayInputStream(bytes), "image/jpeg", bytes.length);
            return ((StoreOutcome.Stored) outcome).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PostState state(UUID post) {
        return test.transaction(() -> test.bean(Posts.class).find(id(), post).orElseThrow().state());
    }

    /** The post's newest publication on a network. */
    public Publication publication(UUID post, Network network) {
        return test.transaction(() -> test.bean(Publications.class).ofPost(id(), post).stream()
                .filter(it -> it.network() == network).reduce((first, last) -> last).orElseThrow());
    }

    public Optional<Takedown> takedown(UUID post, Network network) {
        var publication = publication(post, network);
        return test.transaction(() -> test.bean(Takedowns.class).ofPublication(id(), publication.id()));
    }

    /** Runs the publishing handler once. */
    public void publish(UUID post, Network network) {
        test.run(JobKind.PUBLISH, id(), publication(post, network).id());
    }
}
