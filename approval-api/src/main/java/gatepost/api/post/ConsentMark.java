package gatepost.api.post;

import gatepost.core.account.Network;
import io.micronaut.serde.annotation.Serdeable;

/** Whether a person may be shown, or named, on one network today. */
@Serdeable
public record ConsentMark(Network network, boolean given) {
}
