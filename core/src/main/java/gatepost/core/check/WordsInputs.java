package gatepost.core.check;

import gatepost.core.picture.DraftPictures;
import gatepost.core.picture.Writings;
import gatepost.core.document.AttachedDocuments;
import gatepost.core.post.Drafts;
import gatepost.core.roll.RollVersions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Reads from a draft what the words check has to look at. */
@Singleton
public class WordsInputs {

    private final Drafts drafts;
    private final DraftPictures pictures;
    private final Writings writings;
    private final AttachedDocuments documents;
    private final RollVersions rolls;
    private final SchoolWordRules rules;

    WordsInputs(Drafts drafts, DraftPictures pictures, Writings writings, AttachedDocuments documents, RollVersions rolls, SchoolWordRules rules) {
        this.drafts = drafts;
        this.pictures = pictures;
        this.writings = writings;
        this.documents = documents;
        this.rolls = rolls;
        this.rules = rules;
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
            return new WordsInput(parts, !shown.isEmpty(), rolls.current(schoolId), rules.of(schoolId));
        });
    }
}
