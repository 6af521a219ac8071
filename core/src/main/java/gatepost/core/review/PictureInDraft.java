package gatepost.core.review;

import gatepost.core.check.Finding;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Asset;
import gatepost.core.picture.Box;
import gatepost.core.picture.DraftPicture;
import gatepost.core.picture.Look;
import gatepost.core.picture.PictureAcceptance;
import gatepost.core.picture.PicturePlace;
import gatepost.core.picture.PlaceKind;
import gatepost.core.picture.RenditionRequest;
import gatepost.core.text.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A picture of a draft with everything known about it.
 *
 * @param crop the part of it that goes out; all of it where there is none */
public record PictureInDraft(DraftPicture picture, Asset asset, Look look, List<AnsweredFace> faces, List<PicturePlace> places,
                             List<PictureAcceptance> acceptances, Optional<Box> crop) {

    /** Share of a place that has to lie under one cover; the rest is the rim of its last letters. */
    private static final double COVERED = 0.9;

    public PictureInDraft {
        faces = List.copyOf(faces);
        places = List.copyOf(places);
        acceptances = List.copyOf(acceptances);
    }

    /** The faces that can be seen in what goes out: those that the crop leaves, if only by the margin of a cover. */
    public List<AnsweredFace> shownFaces() {
        return faces.stream().filter(face -> shows(RenditionRequest.overFace(face.face().box()))).toList();
    }

    private boolean shows(Box box) {
        return crop.map(box::touches).orElse(true);
    }

    /** What became of a finding, by the picture it was found in; open for one in words. */
    public static Settlement settlement(List<PictureInDraft> pictures, Finding finding) {
        return pictures.stream().filter(it -> it.picture().id().equals(finding.pictureId())).findFirst()
                .map(it -> it.settlementOf(finding)).orElse(Settlement.OPEN);
    }

    /** What became of something found in this picture. What must not go out has to be covered; a reason does not help. */
    Settlement settlementOf(Finding finding) {
        if (finding.box().filter(box -> cutOff(box) || filled().anyMatch(cover -> box.shareIn(cover) >= COVERED)).isPresent()) {
            return Settlement.COVERED;
        }
        return reasonFor(finding).isPresent() ? Settlement.KEPT : Settlement.OPEN;
    }

    /** Why something found in one of these pictures was left as it is. */
    public static Optional<String> reason(List<PictureInDraft> pictures, Finding finding) {
        return pictures.stream().filter(it -> it.picture().id().equals(finding.pictureId())).findFirst()
                .filter(it -> it.settlementOf(finding) == Settlement.KEPT).flatMap(it -> it.reasonFor(finding));
    }

    private boolean cutOff(Box box) {
        return crop.filter(part -> box.shareIn(part) <= 1 - COVERED).isPresent();
    }

    private Optional<String> reasonFor(Finding finding) {
        if (finding.severity() == Severity.BLOCK) {
            return Optional.empty();
        }
        return finding.box().map(this::reasonAt).orElseGet(() -> acceptances.stream()
                .filter(accepted -> accepted.code() == finding.code()).map(PictureAcceptance::reason).findFirst());
    }

    private Optional<String> reasonAt(Box box) {
        return places.stream().filter(place -> place.kind() == PlaceKind.KEEP && box.shareIn(place.box()) >= COVERED)
                .map(PicturePlace::reason).findFirst();
    }

    /** Other places to cover than faces. */
    public List<Box> coveredPlaces() {
        return places.stream().filter(place -> place.kind() == PlaceKind.COVER).map(PicturePlace::box).toList();
    }

    private Stream<Box> filled() {
        return Stream.concat(
                faces.stream().filter(face -> face.is(AnswerKind.COVER)).map(face -> RenditionRequest.overFace(face.face().box())),
                coveredPlaces().stream().map(RenditionRequest::overPlace));
    }
}
