package gatepost.api.subject;

import gatepost.api.post.ConsentMark;
import gatepost.core.account.Network;
import gatepost.core.consent.Answers;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Somebody who can be chosen for a face, with their photo consents. */
@Serdeable
public record SubjectView(UUID id, SubjectKind kind, String name, String shortName, String group, List<ConsentMark> consents) {

    static SubjectView of(Subject subject, Answers answers, Set<Network> networks) {
        return new SubjectView(subject.id(), subject.kind(), subject.fullName(), subject.shortName(), subject.group(), networks.stream()
                .map(network -> new ConsentMark(network, answers.given(subject.id(), new ConsentScope(network, ConsentKind.PHOTO))))
                .toList());
    }
}
