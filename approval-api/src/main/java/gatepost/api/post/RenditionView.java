package gatepost.api.post;

import io.micronaut.serde.annotation.Serdeable;

/** A rendition: the exact bytes that go out. Sizes in pixels. */
@Serdeable
public record RenditionView(int position, String url, String altText, int width, int height) {
}
