package gatepost.core.comment;

import gatepost.core.account.Network;
import gatepost.core.shared.Ids;
import java.time.Instant;
import java.util.UUID;

/** Writes the rows of a post that is public, for tests of what comes after. */
public record PublishedPostRows(Sql sql) {

    /** Runs one statement. */
    @FunctionalInterface
    public interface Sql {
        int run(String statement, Object... values);
    }

    /** A post titled "Sports day" that stands on a network under this remote id. */
    public WatchedPost publish(UUID school, UUID account, Network network, String remoteId, Instant at) {
        var author = Ids.next();
        var post = Ids.next();
        var check = Ids.next();
        var revision = Ids.next();
        var decision = Ids.next();
        var publication = Ids.next();
        var digest = "0".repeat(64);
        sql.run("INSERT INTO person (id, name, email, password_hash) VALUES (?, 'Tara Teacher', ?, '')", author, author + "@example.test");
        sql.run("INSERT IGNORE INTO social_account (school_id, id, network, remote_id, name, handle, sealed_credentials, created_at) "
                + "VALUES (?, ?, ?, ?, 'Test School', 'testschool', '', ?)", school, account, network.name(), account.toString(), text(at));
        sql.run("INSERT INTO post (school_id, id, author_id, state, created_at, updated_at) VALUES (?, ?, ?, 'PUBLISHED', ?, ?)",
                school, post, author, text(at), text(at));
        sql.run("INSERT INTO check_run (school_id, id, post_id, name, version, input_digest, outcome, sentence, started_at, millis) "
                + "VALUES (?, ?, ?, 'WORDS', '1', ?, 'CLEAR', '', ?, 1)", school, check, post, digest, text(at));
        sql.run("INSERT INTO revision (school_id, id, post_id, number, digest, title, check_run_id, detectors, covered, not_faces, author_id, "
                + "submitted_by, submitted_at) VALUES (?, ?, ?, 1, ?, 'Sports day', ?, '', 0, 0, ?, 'Tara Teacher', ?)",
                school, revision, post, digest, check, author, text(at));
        sql.run("INSERT INTO decision (school_id, id, post_id, revision_id, digest, kind, note, decided_by, name, decided_at, undo_until) "
                + "VALUES (?, ?, ?, ?, ?, 'APPROVED', '', ?, 'Hal Head', ?, ?)", school, decision, post, revision, digest, author, text(at), text(at));
        sql.run("INSERT INTO publication (school_id, id, post_id, revision_id, account_id, network, decision_id, state, due_at, expires_at, "
                + "published_at, permalink, sentence) VALUES (?, ?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, 'https://example.test/post', '')",
                school, publication, post, revision, account, network.name(), decision, text(at), text(at), text(at));
        sql.run("INSERT INTO remote_object (school_id, id, publication_id, kind, remote_id, state, noted_at) VALUES (?, ?, ?, 'POST', ?, 'LIVE', ?)",
                school, Ids.next(), publication, remoteId, text(at));
        return new WatchedPost(school, publication, account, network, remoteId, at);
    }

    /** As MySQL reads a time in UTC. */
    private static String text(Instant at) {
        return at.toString().replace('T', ' ').replace("Z", "");
    }
}
