package gatepost.launcher.bench.publish;

import gatepost.core.account.ConnectAccount;
import gatepost.core.account.Credentials;
import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.check.RunWordsCheck;
import gatepost.core.post.SaveDraft;
import gatepost.core.post.StartPost;
import gatepost.core.publication.Publication;
import gatepost.core.publication.Publications;
import gatepost.core.review.DecideSubmission;
import gatepost.core.review.DecisionKind;
import gatepost.core.review.FreezeRevision;
import gatepost.core.review.Revisions;
import gatepost.core.review.Submit;
import gatepost.core.school.Membership;
import gatepost.core.school.Memberships;
import gatepost.core.school.People;
import gatepost.core.school.Person;
import gatepost.core.school.Role;
import gatepost.core.school.School;
import gatepost.core.school.Schools;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.database.EmbeddedServer;
import gatepost.database.EmbeddedServerSettings;
import gatepost.launcher.FreePort;
import gatepost.launcher.bench.journey.NetworksDesk;
import gatepost.launcher.simulator.SimulatedNetworks;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A school with an account on each of three networks, a database and simulated networks of its own, and posts by the thousand. No worker runs here. */
final class Arena implements AutoCloseable {

    static final List<Network> NETWORKS = List.of(Network.FACEBOOK, Network.X, Network.MASTODON);

    private final EmbeddedServer database;
    private final SimulatedNetworks simulator;
    private final ApplicationContext context;
    private final Map<String, Object> settings = new HashMap<>();
    private final Map<Network, SocialAccount> accounts = new LinkedHashMap<>();
    private final UUID school = Ids.next();
    private final Actor.Person author;
    private final Actor.Person head;

    Arena(Path folder) throws IOException, InterruptedException {
        database = EmbeddedServer.start(EmbeddedServerSettings.in(folder.resolve("database")));
        simulator = SimulatedNetworks.start(FreePort.withTheNext(), Optional.empty());
        settings.putAll(simulator.settings());
        settings.putAll(Map.of("datasources.default.url", database.jdbcUrl("gatepost"), "datasources.default.username", database.user(),
                "datasources.default.password", database.password(), "gatepost.data", folder.resolve("data").toString(),
                "gatepost.keys", folder.resolve("keys").toString()));
        context = ApplicationContext.builder().deduceEnvironment(false).banner(false).properties(settings).start();
        transaction(() -> bean(Schools.class).save(new School(school, "A school that is measured", 0)));
        author = employ("Terry Teacher", Role.TEACHER);
        head = employ("Hera Head", Role.HEADTEACHER);
        try (var desk = desk()) {
            for (var network : NETWORKS) {
                accounts.put(network, connect(network, desk));
            }
        }
    }

    private Actor.Person employ(String name, Role role) {
        var person = new Person(Ids.next(), name, role + "@arena.example", "");
        var membership = new Membership(school, Ids.next(), person.id(), role);
        transaction(() -> {
            bean(People.class).save(person);
            return bean(Memberships.class).save(membership);
        });
        return new Actor.Person(school, membership.id(), person.id(), name, role);
    }

    private SocialAccount connect(Network network, NetworksDesk desk) throws IOException, InterruptedException {
        var id = "70001";
        var secrets = switch (network) {
            case FACEBOOK -> Map.of("token", "t", "appSecret", "s");
            case X -> Map.of("consumerKey", "ck", "consumerSecret", "cs", "token", "xt", "tokenSecret", "ts");
            case MASTODON -> Map.of("token", "mt", "address", simulator.address().resolve("mastodon").toString());
            case INSTAGRAM, WORDPRESS -> throw new IllegalStateException("Nothing is measured on " + network);
        };
        var set = new HashMap<>(secrets);
        set.putAll(Map.of("id", id, "name", "A school that is measured", "handle", "arena", "appId", "900"));
        desk.tell(switch (network) {
            case FACEBOOK -> "facebook/pages";
            case X -> "x/users";
            default -> "mastodon/accounts";
        }, set);
        return bean(ConnectAccount.class).connect(author, network, id, "A school that is measured", "arena", new Credentials(secrets));
    }

    <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    @SuppressWarnings("unchecked")
    <T> T transaction(Supplier<T> work) {
        return ((TransactionOperations<Object>) bean(TransactionOperations.class)).executeWrite(_ -> work.get());
    }

    Instant now() {
        return bean(Clock.class).instant();
    }

    UUID school() {
        return school;
    }

    Actor.Person head() {
        return head;
    }

    SocialAccount account(Network network) {
        return accounts.get(network);
    }

    /** What the simulated networks themselves know; to be closed. */
    NetworksDesk desk() {
        return new NetworksDesk(simulator.address());
    }

    /** What a worker has to be told to work for this school. */
    Map<String, Object> settings() {
        return Map.copyOf(settings);
    }

    /** A post that was written, checked, frozen and approved, to go out at a time on these networks. */
    UUID approved(String words, Instant due, Collection<Network> networks) {
        var post = bean(StartPost.class).handle(author);
        bean(SaveDraft.class).handle(author, post, new SaveDraft.Content(1, "Measured", words, Map.of(),
                networks.stream().map(network -> accounts.get(network).id()).collect(Collectors.toSet()), Optional.of(due), false));
        bean(RunWordsCheck.class).handle(school, post);
        bean(Submit.class).handle(author, post, 2);
        var freeze = bean(FreezeRevision.class);
        freeze.freeze(school, post, freeze.plan(school, post).orElseThrow(), Map.of());
        var revision = transaction(() -> bean(Revisions.class).newest(school, post)).orElseThrow();
        bean(DecideSubmission.class).handle(head, post, new DecideSubmission.Verdict(revision.id(), revision.digest(), DecisionKind.APPROVED, ""));
        return post;
    }

    List<Publication> publications(UUID post) {
        return transaction(() -> bean(Publications.class).ofPost(school, post));
    }

    @Override
    public void close() {
        context.close();
        simulator.close();
        database.close();
    }
}
