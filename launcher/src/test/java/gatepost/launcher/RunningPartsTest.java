package gatepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningPartsTest {

    private final List<String> ended = new ArrayList<>();
    private final RunningParts parts = new RunningParts();

    @Test
    void partsEndInTheReverseOrderOfTheirStart() {
        start("database");
        start("pages");
        parts.close();
        assertThat(ended).containsExactly("pages", "database");
    }

    @Test
    void aPartThatFailsToEndDoesNotKeepTheOthersRunning() {
        start("database");
        parts.start(() -> () -> {
            throw new IllegalStateException("stuck");
        });
        parts.close();
        assertThat(ended).containsExactly("database");
    }

    @Test
    void nothingIsStartedOnceTheEndHasBegun() {
        parts.close();
        assertThatThrownBy(() -> start("pages")).isInstanceOf(Fault.class);
        assertThat(ended).isEmpty();
    }

    @Test
    void partsEndOnce() {
        start("database");
        parts.close();
        parts.close();
        assertThat(ended).containsExactly("database");
    }

    private void start(String name) {
        parts.start(() -> () -> ended.add(name));
    }
}
