package gatepost.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails every test of this module in which anything tried to find a host other than loopback. */
public final class NoOtherHosts implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(LoopbackOnly.asked()).as("hosts that were looked up").isEmpty();
    }
}
