package gatepost.launcher.demo;

import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.account.SocialAccounts;
import gatepost.core.picture.AddPicture;
import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.LookState;
import gatepost.core.picture.Looks;
import gatepost.core.post.Drafts;
import gatepost.core.post.SaveDraft;
import gatepost.core.post.StartPost;
import gatepost.core.review.Submit;
import gatepost.launcher.demo.DemoProgress.Step;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The steps in which one post comes about, each by the use cases that its author would use and in one transaction with its note. */
@Singleton
class SeedPost {

    /** Where the demo school's staff post most. */
    private static final Set<Network> USUAL = EnumSet.of(Network.FACEBOOK, Network.X);

    private final DemoActors actors;
    private final SocialAccounts accounts;
    private final StartPost start;
    private final SaveDraft save;
    private final AddPicture add;
    private final Drafts drafts;
    private final DraftPictures pictures;
    private final Looks looks;
    private final DemoTagging tagging;
    private final Submit submit;
    private final DemoProgress progress;

    SeedPost(DemoActors actors, SocialAccounts accounts, StartPost start, SaveDraft save, AddPicture add, Drafts drafts,
             DraftPictures pictures, Looks looks, DemoTagging tagging, Submit submit, DemoProgress progress) {
        this.actors = actors;
        this.accounts = accounts;
        this.start = start;
        this.save = save;
        this.add = add;
        this.drafts = drafts;
        this.pictures = pictures;
        this.looks = looks;
        this.tagging = tagging;
        this.submit = submit;
        this.progress = progress;
    }

    /** @param upload the post's photograph, where it has one */
    @Transactional
    void start(DemoPost post, Optional<AddPicture.Upload> upload) {
        var author = actors.of(post.author());
        var id = start.handle(author);
        var usual = accounts.findBySchoolIdOrderByNetworkAscAndNameAsc(DemoSchool.ID).stream()
                .filter(account -> USUAL.contains(account.network())).map(SocialAccount::id).collect(Collectors.toSet());
        save.handle(author, id, new SaveDraft.Content(1, post.title(), post.words(), post.variants(), usual, Optional.empty(), false));
        upload.ifPresent(picture -> add.handle(author, id, picture));
        progress.note(post, post.ending() == DemoPost.Ending.BEGUN ? Step.DONE : Step.STARTED, id);
    }

    /** Answers the faces, once the worker has looked. */
    @Transactional
    void tag(DemoPost post, UUID id) {
        if (looks.ofPost(DemoSchool.ID, id).stream().anyMatch(look -> look.state() == LookState.LOOKING)) {
            return;
        }
        post.photo().ifPresent(photo -> tagging.handle(actors.of(post.author()), id,
                pictures.ofPost(DemoSchool.ID, id).getFirst(), photo));
        progress.note(post, post.ending() == DemoPost.Ending.READY ? Step.DONE : Step.TAGGED, id);
    }

    /** @throws gatepost.core.shared.UnreadyException while something stands in the way */
    @Transactional
    void submit(DemoPost post, UUID id) {
        submit.handle(actors.of(post.author()), id, drafts.find(DemoSchool.ID, id).orElseThrow().version());
        progress.note(post, Step.DONE, id);
    }
}
