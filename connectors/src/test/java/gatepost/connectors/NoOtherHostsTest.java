package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class NoOtherHostsTest {

    @Test
    void lookingUpARealHostWouldFailTheTest() {
        assertThatThrownBy(() -> InetAddress.getByName("graph.facebook.com")).isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> new NoOtherHosts().afterEach(null)).hasMessageContaining("graph.facebook.com");
        assertThat(LoopbackOnly.asked()).isEmpty();
    }
}
