package gatepost.core.school.session;

/**
 * A session just begun.
 *
 * @param token for the browser alone; it is kept nowhere
 */
public record OpenedSession(String token, SignedIn signedIn) {

    @Override
    public String toString() {
        return "OpenedSession[" + signedIn + "]";
    }
}
