package gatepost.worker.picture.child;

import gatepost.worker.picture.render.Rendition;

/** The rendition was made, opened again and found to be covered. */
public record Rendered(Rendition rendition) implements RenderOutcome {
}
