package gatepost.api.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final HttpRequest<?> request = HttpRequest.GET("http://127.0.0.1:8080/api/session").header("X-Forwarded-For", "198.51.100.1, 192.0.2.77");

    @Test
    void noHeaderIsBelievedUnlessTheInstallationNamesOne() {
        assertThat(new ClientAddress("").of(request)).isEqualTo("127.0.0.1");
    }

    @Test
    void whatTheProxyItselfSawCountsAndNotWhatSomebodyToldIt() {
        assertThat(new ClientAddress("X-Forwarded-For").of(request)).isEqualTo("192.0.2.77");
    }

    @Test
    void aRequestPastTheProxyComesFromWhereItComes() {
        assertThat(new ClientAddress("X-Real-IP").of(request)).isEqualTo("127.0.0.1");
    }
}
