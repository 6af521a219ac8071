package gatepost.worker.model;

import static java.util.function.Predicate.not;

import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.consent.ConsentEventKind;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.post.Post;
import gatepost.core.post.PostState;
import gatepost.core.publication.Publication;
import gatepost.core.publication.PublicationState;
import gatepost.core.publication.ResolvePublication;
import gatepost.core.publication.ResolvePublication.Resolution;
import gatepost.core.review.DecideSubmission;
import gatepost.core.review.DecisionKind;
import gatepost.core.review.Depiction;
import gatepost.core.review.DepictionKind;
import gatepost.core.review.Revision;
import gatepost.core.review.RevisionPart;
import gatepost.core.review.RevisionPicture;
import gatepost.core.review.RevisionTarget;
import gatepost.core.review.TestManifest;
import gatepost.core.review.UndoDecision;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.school.Role;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.UnreadyException;
import gatepost.core.takedown.TakeDownPost;
import gatepost.core.takedown.TakedownState;
import gatepost.core.takedown.WithdrawConsent;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people, workers and time may do next, by chance. */
final class Commands {

    private static final String DIGEST = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";
    private static final int MOST_POSTS = 12;
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final Duration EXPIRES_AFTER = Duration.ofHours(24);

    private final World world;
    private final Rows rows;
    private final ApplicationContext beans;
    private final Actor.Person head;
    private final Actor.Person office;
    private final UUID author = UUID.randomUUID();
    private int words;

    Commands(World world, ApplicationContext beans) {
        this.world = world;
        this.rows = world.rows();
        this.beans = beans;
        this.head = person("Hera Head", Role.HEADTEACHER);
        this.office = person("Olu Office", Role.OFFICE);
        for (var network : List.of(Network.FACEBOOK, Network.X)) {
            var id = UUID.randomUUID();
            rows.accounts.put(id, new SocialAccount(world.school, id, network, id.toString(), "School", "school", world.now()));
        }
        for (var i = 0; i < 3; i++) {
            var id = UUID.randomUUID();
            rows.subjects.put(id, new Subject(world.school, id, SubjectKind.PUPIL, "P" + i, "", "S" + i, "", "Maple", false));
            give(id);
        }
        world.meanwhile(this::any);
    }

    private Actor.Person person(String name, Role role) {
        return new Actor.Person(world.school, UUID.randomUUID(), UUID.randomUUID(), name, role);
    }

    /** One thing happens. */
    void any() {
        var weights = List.of(
                new Weight(8, this::write),
                new Weight(10, () -> on(rows.posts.values(), this::approve)),
                new Weight(2, () -> on(rows.posts.values(), this::undo)),
                new Weight(4, () -> on(rows.subjects.keySet(), this::withdraw)),
                new Weight(6, () -> on(rows.subjects.keySet(), this::give)),
                new Weight(3, () -> on(rows.posts.values(), this::takeDown)),
                new Weight(7, () -> on(world.publications().stream().filter(world::asksAPerson).toList(), this::resolve)),
                new Weight(3, () -> on(world.publications(), this::deleteByHand)),
                new Weight(17, () -> world.pass(Duration.ofSeconds(world.random.nextInt(40)))),
                new Weight(1, () -> world.pass(Duration.ofHours(world.random.nextInt(4) == 0 ? 25 : 1))),
                new Weight(2, () -> world.unwell(!world.unwell())),
                // A worker that was held for dead goes on beside the one that took over.
                new Weight(1, () -> on(world.running(), world::run)),
                // A job that is claimed too early finds nothing to do.
                new Weight(6, () -> world.next().ifPresent(world::run)),
                new Weight(30, () -> world.due().ifPresentOrElse(world::run, () -> world.pass(Duration.ofSeconds(20)))));
        var chance = world.random.nextInt(weights.stream().mapToInt(Weight::times).sum());
        for (var weight : weights) {
            chance -= weight.times();
            if (chance < 0) {
                weight.act().run();
                break;
            }
        }
        world.check();
    }

    private record Weight(int times, Runnable act) {
    }

    private <T> void on(Collection<T> things, Consumer<T> act) {
        if (!things.isEmpty()) {
            act.accept(List.copyOf(things).get(world.random.nextInt(things.size())));
        }
    }

    /** What a person is told when they may not, or came too late, is no fault. */
    private boolean tried(String what, Runnable act) {
        try {
            act.run();
            world.tell(what);
            return true;
        } catch (NotAllowedException | StaleException | MissingException | UnreadyException told) {
            return false;
        }
    }

    private void write() {
        var stopped = rows.posts.values().stream().filter(post -> post.state() == PostState.STOPPED).findFirst();
        if (stopped.isPresent()) {
            freeze(stopped.get().id());
        } else if (rows.posts.size() < MOST_POSTS) {
            var id = UUID.randomUUID();
            rows.draft(world.school, id, Optional.of(world.now().plusSeconds(world.random.nextInt(3600))).filter(_ -> world.random.nextBoolean()));
            freeze(id);
        }
    }

    private void freeze(UUID post) {
        var id = UUID.randomUUID();
        var said = "Words " + ++words;
        var targets = rows.accounts.values().stream().map(it -> new RevisionTarget(world.school, id, it.id(), it.network(), said)).toList();
        var thread = world.random.nextBoolean() ? List.<String>of() : IntStream.range(0, 2 + world.random.nextInt(2)).mapToObj(i -> said + " part " + i).toList();
        var parts = rows.accounts.values().stream().filter(it -> it.network() == Network.X).flatMap(it -> IntStream.range(0, thread.size())
                .mapToObj(i -> new RevisionPart(world.school, id, it.id(), i, thread.get(i)))).toList();
        var pictures = new ArrayList<RevisionPicture>();
        for (var i = 0; i < world.random.nextInt(3); i++) {
            pictures.add(new RevisionPicture(world.school, id, i, UUID.randomUUID(), DIGEST, "Children run.", 640, 480, "", null));
        }
        var people = rows.subjects.keySet().stream().filter(_ -> world.random.nextInt(3) == 0).toList();
        var depictions = people.stream().map(it -> new Depiction(world.school, id, it, DepictionKind.FACE, 0, Depiction.EVERYWHERE)).toList();
        var number = (int) rows.revisions.values().stream().filter(it -> it.postId().equals(post)).count() + 1;
        rows.posts.put(post, new Post(world.school, post, author, PostState.WAITING, world.now(), world.now()));
        rows.revisions.put(id, new Revision(world.school, id, post, number, TestManifest.digest(post, targets, parts, pictures, depictions), "", UUID.randomUUID(),
                "", 0, 0, 0, author, "Terry Teacher", world.now()));
        rows.targets.addAll(targets);
        rows.parts.addAll(parts);
        rows.pictures.addAll(pictures);
        rows.depictions.addAll(depictions);
        // Whatever was approved before is not what the post says now.
        world.promises().undone(post);
        world.promises().frozen(id, new Promises.Content(post, Map.of(Network.FACEBOOK, List.of(said),
                Network.X, thread.isEmpty() ? List.of(said) : thread), pictures.stream().map(RevisionPicture::digest).toList(), people));
        world.tell("freeze " + world.name(post));
    }

    private void approve(Post post) {
        var revision = rows.revisions.values().stream().filter(it -> it.postId().equals(post.id())).reduce((_, last) -> last).orElseThrow();
        if (tried("approve " + world.name(post.id()), () -> beans.getBean(DecideSubmission.class).handle(head, post.id(),
                new DecideSubmission.Verdict(revision.id(), revision.digest(), DecisionKind.APPROVED, "")))) {
            var undone = world.now().plus(GRACE);
            var planned = rows.drafts.get(post.id()).wanted().filter(undone::isBefore).orElse(undone);
            world.promises().approved(post.id(), revision.id(), planned.plus(EXPIRES_AFTER));
        }
    }

    private void undo(Post post) {
        rows.newestDecision(post.id()).ifPresent(decision -> {
            if (tried("undo " + world.name(post.id()), () -> beans.getBean(UndoDecision.class).handle(head, post.id(), decision.id()))) {
                world.promises().undone(post.id());
            }
        });
    }

    private void withdraw(UUID pupil) {
        var network = world.random.nextBoolean() ? Network.FACEBOOK : Network.X;
        world.promises().consent(pupil, network, false);
        tried("withdraw " + network, () -> beans.getBean(WithdrawConsent.class).handle(office, pupil,
                Set.of(new ConsentScope(network, ConsentKind.PHOTO)), "Letter"));
    }

    private void give(UUID pupil) {
        var scopes = List.of(Network.FACEBOOK, Network.X).stream().map(it -> new ConsentScope(it, ConsentKind.PHOTO)).toList();
        scopes.forEach(scope -> world.promises().consent(pupil, scope.network(), true));
        var register = beans.getBean(ConsentRegister.class);
        register.append(office, pupil, scopes, ConsentEventKind.GIVEN, "Form", register.today());
    }

    private void takeDown(Post post) {
        var all = rows.publications.values().stream().filter(it -> it.postId().equals(post.id())).toList();
        if (tried("take down " + world.name(post.id()), () -> beans.getBean(TakeDownPost.class).handle(head, post.id(), "Wrong picture", Set.of()))) {
            all.forEach(it -> world.promises().stopped(it.id()));
        }
    }

    /** A person who is asked looks at the network, and says what they see once it cannot change by itself any more. */
    private void resolve(UUID publication) {
        var asked = rows.publications.get(publication);
        if (world.open(publication)) {
            return;
        }
        var resolve = beans.getBean(ResolvePublication.class);
        if (!world.unnoticed(publication)) {
            var again = world.random.nextBoolean() ? Resolution.SEND_AGAIN : Resolution.NOT_SENT;
            tried(again + " " + world.name(publication), () -> resolve.handle(head, asked.postId(), publication, again));
        }
    }

    /** A person follows what they were told: delete it there by hand. */
    private void deleteByHand(UUID publication) {
        var told = rows.takedowns.values().stream().anyMatch(it -> it.publicationId().equals(publication) && it.state() == TakedownState.MANUAL);
        if (told) {
            world.shelf(publication).deleteByHand(publication);
            world.tell("deleted by hand " + world.name(publication));
        }
    }

    /** The networks are well again, workers go on, and people answer what they are asked, until nothing is left to do. */
    void settle() {
        world.unwell(false);
        for (var rounds = 0; rounds < 2_000; rounds++) {
            var next = world.next();
            if (answer() || next.isPresent()) {
                next.ifPresent(this::later);
            } else {
                return;
            }
            world.check();
        }
        throw new AssertionError("It never comes to rest");
    }

    private void later(World.Job job) {
        world.pass(Duration.between(world.now(), world.dueAt(job).isAfter(world.now()) ? world.dueAt(job) : world.now()));
        world.run(job);
    }

    /** Whoever is asked says that it did not go out, where they can see that, and has a thread finished while there is time, or removed. */
    private boolean answer() {
        var asked = world.publications().stream().filter(world::asksAPerson).filter(not(world::open)).filter(not(world::unnoticed)).findFirst();
        asked.map(rows.publications::get).ifPresent(it -> {
            if (it.state() != PublicationState.UNFINISHED) {
                answer(it, Resolution.NOT_SENT);
            } else if (it.expired(world.now()) || !answer(it, Resolution.SEND_AGAIN)) {
                takeDown(rows.posts.get(it.postId()));
            }
        });
        return asked.isPresent();
    }

    private boolean answer(Publication asked, Resolution resolution) {
        return tried(resolution + " " + world.name(asked.id()), () -> beans.getBean(ResolvePublication.class)
                .handle(head, asked.postId(), asked.id(), resolution));
    }

    Map<PublicationState, Long> census() {
        return rows.publications.values().stream().collect(Collectors.groupingBy(it -> it.state(), TreeMap::new, Collectors.counting()));
    }
}
