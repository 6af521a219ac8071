package gatepost.api.post;

import gatepost.core.account.Network;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The words of a draft as the parts of a thread on one network. */
@Serdeable
public record ThreadView(Network network, List<String> parts) {
}
