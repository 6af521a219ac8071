package gatepost.core.picture;

import java.util.List;
import java.util.Optional;

/**
 * What a published rendition of a picture must be.
 *
 * @param covers faces to cover, as detected or drawn in the upright picture at full size; the renderer grows each by
 *        {@link #GROWN_BY} on every side
 * @param places other places to cover, each grown by {@link #MARGIN} of its height
 * @param crop the part that goes out, at full size; the whole picture where there is none
 * @param longestSide the rendition's longer side in pixels at most; a smaller picture is not enlarged
 */
public record RenditionRequest(List<Box> covers, List<Box> places, Optional<Box> crop, int longestSide) {

    /** Share of width and height added per side: with it 99 % of faces are fully covered, without it 71 %. */
    public static final double GROWN_BY = 0.25;

    /** Share of a place's shorter side that is added on every side. */
    public static final double MARGIN = 0.2;

    /** Longer side of a rendition for the networks, in pixels. */
    public static final int FOR_NETWORKS = 2048;

    public RenditionRequest {
        covers = List.copyOf(covers);
        places = List.copyOf(places);
        if (longestSide < 1) {
            throw new IllegalArgumentException("A rendition is at least one pixel long");
        }
    }

    /** Only faces to cover. */
    public RenditionRequest(List<Box> covers, int longestSide) {
        this(covers, List.of(), longestSide);
    }

    /** Of the whole picture. */
    public RenditionRequest(List<Box> covers, List<Box> places, int longestSide) {
        this(covers, places, Optional.empty(), longestSide);
    }

    /** The rendition for the networks with these faces covered. */
    public static RenditionRequest forNetworks(List<Box> covers) {
        return forNetworks(covers, List.of(), Optional.empty());
    }

    /** The rendition of this part for the networks with these faces and these other places covered. */
    public static RenditionRequest forNetworks(List<Box> covers, List<Box> places, Optional<Box> crop) {
        return new RenditionRequest(covers, places, crop, FOR_NETWORKS);
    }

    /** What is filled for a face. */
    public static Box overFace(Box face) {
        return face.grown(GROWN_BY);
    }

    /** What is filled for words: a line is long, and a share of its length would cover far more than a share of its height. */
    public static Box overPlace(Box place) {
        int margin = (int) Math.ceil(Math.min(place.width(), place.height()) * MARGIN);
        return new Box(place.x() - margin, place.y() - margin, place.width() + 2 * margin, place.height() + 2 * margin);
    }
}
