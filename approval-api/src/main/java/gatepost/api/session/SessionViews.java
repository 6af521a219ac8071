package gatepost.api.session;

import gatepost.core.school.Memberships;
import gatepost.core.school.NamedMembership;
import gatepost.core.school.RolePolicy;
import gatepost.core.school.session.SignedIn;
import gatepost.core.shared.WorkerFact;
import gatepost.core.shared.WorkerFacts;
import jakarta.inject.Singleton;

/** Writes a session for its page. */
@Singleton
class SessionViews {

    private final Memberships memberships;
    private final WorkerFacts facts;

    SessionViews(Memberships memberships, WorkerFacts facts) {
        this.memberships = memberships;
        this.facts = facts;
    }

    SessionView of(SignedIn signedIn) {
        var actor = signedIn.actor();
        var role = actor.role();
        var all = memberships.ofPerson(actor.personId());
        var school = all.stream().filter(membership -> membership.id().equals(actor.membershipId())).map(NamedMembership::schoolName).findFirst();
        return new SessionView(new SessionView.PersonView(actor.personId(), actor.name()),
            new SessionView.SchoolView(actor.schoolId(), school.orElse("")), role, actor.membershipId(),
            all.stream().map(membership -> new SessionView.MembershipView(membership.id(), membership.schoolName(), membership.role())).toList(),
            signedIn.csrfToken(), RolePolicy.areas(role), RolePolicy.mayDraft(role), RolePolicy.mayModerate(role), RolePolicy.mayWithdraw(role),
            facts.findByName(WorkerFacts.DETECTOR).map(WorkerFact::value).orElse(null));
    }
}
