package gatepost.core.post;

import gatepost.core.account.Network;
import gatepost.core.account.SocialAccounts;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.StaleException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Saves the words, variants, targets and wanted time of a draft, and has the words checked again. */
@Singleton
public class SaveDraft {

    private static final int LONGEST_WORDS = 100_000;
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Posts posts;
    private final Drafts drafts;
    private final SocialAccounts accounts;
    private final PostJournal journal;
    private final Jobs jobs;
    private final Clock clock;

    SaveDraft(Posts posts, Drafts drafts, SocialAccounts accounts, PostJournal journal, Jobs jobs, Clock clock) {
        this.posts = posts;
        this.drafts = drafts;
        this.accounts = accounts;
        this.journal = journal;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The draft as its author wants it.
     *
     * @param version the version the author last saw
     * @param thread  whether words that are too long for one post go out as a thread, where the network takes threads */
    public record Content(int version, String title, String words, Map<Network, String> variants, Set<UUID> accountIds,
                          Optional<Instant> wantedAt, boolean thread) {
    }

    /** @throws StaleException if the draft was saved elsewhere since */
    @Transactional
    public void handle(Actor.Person actor, UUID postId, Content content) {
        var post = posts.lock(actor.schoolId(), postId).orElseThrow(() -> new MissingException("post"));
        PostPolicy.require(PostAction.EDIT, actor, post, PostFacts.NONE);
        requireCurrent(post, content.version());
        requireSane(content);
        requireOwn(post, content.accountIds());
        write(post, content);
        journal.changed(actor, post, "DRAFT_SAVED", "version " + (content.version() + 1));
        jobs.ask(JobKind.CHECK_WORDS, post.schoolId(), post.id(), clock.instant());
    }

    private void requireCurrent(Post post, int version) {
        var draft = drafts.find(post.schoolId(), post.id()).orElseThrow(() -> new MissingException("draft"));
        if (draft.version() != version) {
            throw new StaleException("You changed this draft on another page or device at %s. Your words are still on this page: "
                    .formatted(CLOCK_TIME.format(post.updatedAt())) + "look at the newer draft, then save again.");
        }
    }

    private static void requireSane(Content content) {
        if (content.title().length() > 200) {
            throw new UnreadyException(Issue.of("TITLE_TOO_LONG", "Keep the title under 200 characters.").inField("title"));
        }
        var longest = content.variants().values().stream().mapToInt(String::length).max().orElse(0);
        if (Math.max(longest, content.words().length()) > LONGEST_WORDS) {
            throw new UnreadyException(Issue.of("TEXT_TOO_LONG", "This is longer than any network takes. Shorten it.").inField("text"));
        }
    }

    /** A target is an account of the post's own school, or none (I8). */
    private void requireOwn(Post post, Set<UUID> accountIds) {
        if (!accountIds.stream().allMatch(id -> accounts.findBySchoolIdAndId(post.schoolId(), id).isPresent())) {
            throw new UnreadyException(Issue.of("ACCOUNT_UNKNOWN", "Your school no longer has one of these accounts. Choose the accounts again.")
                    .inField("accountIds"));
        }
    }

    private void write(Post post, Content content) {
        drafts.rewrite(post.schoolId(), post.id(), content.title(), content.words(), content.wantedAt().orElse(null), content.thread());
        drafts.clearVariants(post.schoolId(), post.id());
        content.variants().forEach((network, words) -> drafts.addVariant(post.schoolId(), post.id(), network, words));
        drafts.clearTargets(post.schoolId(), post.id());
        content.accountIds().forEach(account -> drafts.addTarget(post.schoolId(), post.id(), account));
    }
}
