package gatepost.api.consent;

import gatepost.core.account.Network;
import gatepost.core.consent.Answers;
import gatepost.core.consent.ConsentAnswer;
import gatepost.core.consent.ConsentKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What holds today for one person, network and kind. */
@Serdeable
record ConsentCell(Network network, ConsentKind kind, ConsentAnswer answer) {

    static List<ConsentCell> of(UUID subjectId, Answers answers) {
        return ConsentColumn.ALL.stream()
                .map(column -> new ConsentCell(column.network(), column.kind(), answers.answer(subjectId, column.scope()))).toList();
    }
}
