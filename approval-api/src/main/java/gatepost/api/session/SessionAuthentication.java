package gatepost.api.session;

import gatepost.core.school.session.SignedIn;
import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A session as the framework's security knows it. */
final class SessionAuthentication implements Authentication {

    private final transient SignedIn signedIn;

    SessionAuthentication(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    @Override
    public String getName() {
        return signedIn.actor().membershipId().toString();
    }

    @Override
    public Collection<String> getRoles() {
        return List.of(signedIn.actor().role().name());
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
