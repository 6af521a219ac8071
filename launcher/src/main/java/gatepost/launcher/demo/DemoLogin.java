package gatepost.launcher.demo;

/**
 * A way into the demo school.
 *
 * @param role     what this invented person is at the school, in words
 * @param email    to sign in with
 * @param password to sign in with; no secret, as the school is invented
 */
public record DemoLogin(String role, String email, String password) {
}
