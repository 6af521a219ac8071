package gatepost.core.school.session;

import gatepost.core.shared.Actor;

/**
 * Who is signed in.
 *
 * @param csrfToken what every changing call of this session must carry
 */
public record SignedIn(Actor.Person actor, String csrfToken) {

    @Override
    public String toString() {
        return "SignedIn[" + actor.membershipId() + "]";
    }
}
