package gatepost.simulator.page;

import java.util.Optional;

/** A published picture with the words for those who cannot see it. */
public record Picture(String path, Optional<String> altText, int width, int height) {}
