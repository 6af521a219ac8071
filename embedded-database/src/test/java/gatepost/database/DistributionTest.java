package gatepost.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {

    @TempDir
    Path cache;

    @Test
    void anUnpackingThatWasCutOffIsDoneAgain() throws IOException {
        var cutOff = cache.resolve("mariadb-" + Distribution.VERSION + ".part/bin");
        Files.createDirectories(cutOff);
        Files.writeString(cutOff.resolve("mariadbd"), "half");

        var distribution = Distribution.in(cache);

        assertThat(distribution.server()).isExecutable();
        assertThat(distribution.template().resolve("mysql/global_priv.frm")).exists();
        assertThat(cutOff).doesNotExist();
    }
}
