package gatepost.core.check;

import gatepost.core.device.Devices;
import gatepost.core.document.AttachedDocuments;
import gatepost.core.picture.Camera;
import gatepost.core.picture.Cameras;
import gatepost.core.picture.DraftPicture;
import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.EarlierUses;
import gatepost.core.picture.Writings;
import gatepost.core.post.Drafts;
import gatepost.core.roll.RollVersions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads from a draft what the words check has to look at. */
@Singleton
public class WordsInputs {

    private final Drafts drafts;
    private final DraftPictures pictures;
    private final Writings writings;
    private final Cameras cameras;
    private final Devices devices;
    private final EarlierUses uses;
    private final AttachedDocuments documents;
    private final RollVersions rolls;
    private final SchoolWordRules rules;
    private final KnownTargets targets;

    WordsInputs(Drafts drafts, DraftPictures pictures, Writings writings, Cameras cameras, Devices devices, EarlierUses uses,
                AttachedDocuments documents, RollVersions rolls, SchoolWordRules rules, KnownTargets targets) {
        this.drafts = drafts;
        this.pictures = pictures;
        this.writings = writings;
        this.cameras = cameras;
        this.devices = devices;
        this.uses = uses;
        this.documents = documents;
        this.rolls = rolls;
        this.rules = rules;
        this.targets = targets;
    }

    /** The input as the draft and the roll stand now; empty where there is no such draft. */
    public Optional<WordsInput> of(UUID schoolId, UUID postId) {
        return drafts.find(schoolId, postId).map(draft -> {
            var parts = new ArrayList<WordsPart>();
            parts.add(new WordsPart(Part.TEXT, Optional.empty(), Optional.empty(), draft.words()));
            for (var variant : drafts.variants(schoolId, postId)) {
                parts.add(new WordsPart(Part.VARIANT, Optional.of(variant.network()), Optional.empty(), variant.words()));
            }
            var shown = pictures.ofPost(schoolId, postId);
            for (var picture : shown) {
                parts.add(WordsPart.inPicture(picture.id(), writings.of(schoolId, picture.assetId())));
                parts.add(new WordsPart(Part.ALT_TEXT, Optional.empty(), Optional.of(picture.id()), picture.altText()));
            }
            documents.ofPost(schoolId, postId).forEach(document -> parts.addAll(DocumentParts.of(document)));
            return new WordsInput(parts, !shown.isEmpty(), rolls.current(schoolId), rules.of(schoolId), checked(schoolId, postId, shown),
                    targets.of(schoolId, parts));
        });
    }

    private List<CheckedPicture> checked(UUID schoolId, UUID postId, List<DraftPicture> shown) {
        var approved = devices.approved(schoolId);
        var known = cameras.ofPost(schoolId, postId);
        var withdrawn = uses.withdrawn(schoolId, postId);
        return shown.stream().map(picture -> {
            var camera = known.getOrDefault(picture.assetId(), Camera.UNNAMED);
            return new CheckedPicture(picture.id(), camera, approved.standing(camera), withdrawn.contains(picture.id()));
        }).toList();
    }
}
