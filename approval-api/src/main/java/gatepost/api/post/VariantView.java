package gatepost.api.post;

import gatepost.core.account.Network;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** Words that replace the draft's own on one network. */
@Serdeable
public record VariantView(@NotNull Network network, @NotNull String text) {
}
