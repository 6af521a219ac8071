package gatepost.core.review;

import gatepost.core.picture.Asset;
import gatepost.core.picture.DraftPicture;
import gatepost.core.picture.Look;
import java.util.List;

/** A picture of a draft with everything known about it. */
public record PictureInDraft(DraftPicture picture, Asset asset, Look look, List<AnsweredFace> faces) {

    public PictureInDraft {
        faces = List.copyOf(faces);
    }
}
