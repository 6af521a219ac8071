package gatepost.api.consent;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One network and kind of consent. */
@Serdeable
record ConsentColumn(@NotNull Network network, @NotNull ConsentKind kind) {

    /** What the register shows: every network Gatepost knows, so that consents can be collected before an account is connected (C6). */
    static final List<ConsentColumn> ALL = Arrays.stream(Network.values())
            .flatMap(network -> Stream.of(ConsentKind.PHOTO, ConsentKind.NAME).map(kind -> new ConsentColumn(network, kind))).toList();

    ConsentScope scope() {
        return new ConsentScope(network, kind);
    }
}
