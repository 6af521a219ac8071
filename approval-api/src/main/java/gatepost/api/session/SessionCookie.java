package gatepost.api.session;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The cookie that carries a session's token: for the server alone, never sent from other sites' forms. */
@Singleton
class SessionCookie {

    static final String NAME = "gatepost_session";

    private final boolean https;

    /** @param https whether pages reach us through HTTPS, also where a proxy in front of us speaks it */
    SessionCookie(@Value("${gatepost.https:false}") boolean https) {
        this.https = https;
    }

    Optional<String> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).filter(token -> !token.isEmpty());
    }

    Cookie carrying(String token, HttpRequest<?> request) {
        return Cookie.of(NAME, token).httpOnly(true).sameSite(SameSite.Lax).secure(https || request.isSecure()).path("/");
    }

    Cookie gone(HttpRequest<?> request) {
        return carrying("", request).maxAge(Duration.ZERO);
    }
}
