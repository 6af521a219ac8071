package gatepost.core.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import gatepost.core.account.SocialAccount;
import gatepost.core.account.SocialAccounts;
import gatepost.core.check.CheckRun;
import gatepost.core.check.CheckRuns;
import gatepost.core.check.FindingCandidate;
import gatepost.core.check.FindingAnswer;
import gatepost.core.check.FindingAnswers;
import gatepost.core.check.Findings;
import gatepost.core.check.WordsCheck;
import gatepost.core.check.WordsInputs;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.document.AttachedDocuments;
import gatepost.core.picture.Asset;
import gatepost.core.picture.Assets;
import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.Face;
import gatepost.core.picture.FaceAnswer;
import gatepost.core.picture.Faces;
import gatepost.core.picture.Look;
import gatepost.core.picture.Looks;
import gatepost.core.picture.PictureAcceptance;
import gatepost.core.picture.PictureAcceptances;
import gatepost.core.picture.PictureCrop;
import gatepost.core.picture.PictureCrops;
import gatepost.core.picture.PicturePlace;
import gatepost.core.picture.PicturePlaces;
import gatepost.core.post.DraftVariant;
import gatepost.core.post.Drafts;
import gatepost.core.post.Post;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads a draft with everything known about it. */
@Singleton
public class SnapshotReader {

    private final Drafts drafts;
    private final DraftPictures pictures;
    private final Assets assets;
    private final Looks looks;
    private final Faces faces;
    private final PicturePlaces places;
    private final PictureAcceptances acceptances;
    private final PictureCrops crops;
    private final AttachedDocuments documents;
    private final CheckRuns runs;
    private final Findings findings;
    private final FindingAnswers answers;
    private final WordsInputs inputs;
    private final WordsCheck check;
    private final SocialAccounts accounts;
    private final Subjects subjects;
    private final ConsentRegister consents;

    SnapshotReader(Drafts drafts, DraftPictures pictures, Assets assets, Looks looks, Faces faces, PicturePlaces places,
                   PictureAcceptances acceptances, PictureCrops crops, AttachedDocuments documents, CheckRuns runs, Findings findings,
                   FindingAnswers answers, WordsInputs inputs, WordsCheck check, SocialAccounts accounts, Subjects subjects,
                   ConsentRegister consents) {
        this.drafts = drafts;
        this.pictures = pictures;
        this.assets = assets;
        this.looks = looks;
        this.faces = faces;
        this.places = places;
        this.acceptances = acceptances;
        this.crops = crops;
        this.documents = documents;
        this.runs = runs;
        this.findings = findings;
        this.answers = answers;
        this.inputs = inputs;
        this.check = check;
        this.accounts = accounts;
        this.subjects = subjects;
        this.consents = consents;
    }

    /** The draft of a post that is there. */
    @Transactional
    public DraftSnapshot of(Post post) {
        var draft = drafts.find(post.schoolId(), post.id()).orElseThrow();
        var variants = drafts.variants(post.schoolId(), post.id()).stream()
                .collect(toMap(DraftVariant::network, DraftVariant::words));
        var shown = pictures(post);
        var words = words(post);
        var people = people(post.schoolId(), shown, words);
        return new DraftSnapshot(post, draft, variants, targets(post), shown, documents.ofPost(post.schoolId(), post.id()), words,
                answers.ofPost(post.schoolId(), post.id()).stream().collect(toMap(FindingAnswer::about, Function.identity())), people,
                consents.answersFor(post.schoolId(), people.keySet()));
    }

    private List<SocialAccount> targets(Post post) {
        var wanted = Set.copyOf(drafts.targets(post.schoolId(), post.id()));
        return accounts.findBySchoolIdOrderByNetworkAscAndNameAsc(post.schoolId()).stream().filter(account -> wanted.contains(account.id())).toList();
    }

    /** Pictures first: one that is added while this reads is either not there yet or comes with its asset and its look. */
    private List<PictureInDraft> pictures(Post post) {
        var shown = pictures.ofPost(post.schoolId(), post.id());
        var asset = assets.ofPost(post.schoolId(), post.id()).stream().collect(toMap(Asset::id, Function.identity()));
        var look = looks.ofPost(post.schoolId(), post.id()).stream().collect(toMap(Look::assetId, Function.identity()));
        var answers = faces.answersOfPost(post.schoolId(), post.id()).stream()
                .collect(toMap(FaceAnswer::faceId, Function.identity()));
        var found = faces.ofPost(post.schoolId(), post.id()).stream().collect(groupingBy(Face::assetId,
                mapping(face -> new AnsweredFace(face, Optional.ofNullable(answers.get(face.id()))), toList())));
        var settled = places.ofPost(post.schoolId(), post.id()).stream().collect(groupingBy(PicturePlace::pictureId));
        var accepted = acceptances.ofPost(post.schoolId(), post.id()).stream().collect(groupingBy(PictureAcceptance::pictureId));
        var cropped = crops.ofPost(post.schoolId(), post.id()).stream().collect(toMap(PictureCrop::pictureId, PictureCrop::box));
        return shown.stream()
                .map(picture -> new PictureInDraft(picture, asset.get(picture.assetId()), look.get(picture.assetId()),
                        found.getOrDefault(picture.assetId(), List.of()), settled.getOrDefault(picture.id(), List.of()),
                        accepted.getOrDefault(picture.id(), List.of()), Optional.ofNullable(cropped.get(picture.id()))))
                .toList();
    }

    private WordsChecked words(Post post) {
        var newest = runs.newest(post.schoolId(), post.id(), CheckRun.WORDS);
        var digest = inputs.of(post.schoolId(), post.id()).map(input -> input.digest(check.version()));
        var current = newest.map(CheckRun::inputDigest).equals(digest);
        return new WordsChecked(newest, current, newest.map(this::findings).orElse(List.of()));
    }

    private List<NameFinding> findings(CheckRun run) {
        var candidates = findings.candidatesOfRun(run.schoolId(), run.id()).stream()
                .collect(groupingBy(FindingCandidate::findingId, mapping(FindingCandidate::subjectId, toList())));
        return findings.ofRun(run.schoolId(), run.id()).stream()
                .map(finding -> new NameFinding(finding, candidates.getOrDefault(finding.id(), List.of())))
                .toList();
    }

    private Map<UUID, Subject> people(UUID schoolId, List<PictureInDraft> shown, WordsChecked words) {
        var ids = new HashSet<UUID>();
        shown.forEach(picture -> picture.faces().forEach(face -> face.subject().ifPresent(ids::add)));
        words.findings().forEach(finding -> ids.addAll(finding.candidates()));
        return ids.isEmpty() ? Map.of()
                : subjects.findBySchoolIdAndIdIn(schoolId, ids).stream().collect(toMap(Subject::id, Function.identity()));
    }
}
