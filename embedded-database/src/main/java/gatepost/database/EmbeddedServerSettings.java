package gatepost.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an embedded server is started with.
 *
 * @param dataFolder    where everything of this server lives; created when missing, never shared by two servers
 * @param port          the TCP port on 127.0.0.1; empty takes any free one
 * @param serverOptions further options of {@code mariadbd}, which win over ours
 */
public record EmbeddedServerSettings(Path dataFolder, Optional<Integer> port, List<String> serverOptions) {

    public EmbeddedServerSettings {
        dataFolder = dataFolder.toAbsolutePath().normalize();
        serverOptions = List.copyOf(serverOptions);
    }

    /** A durable server in this folder, on any free port. */
    public static EmbeddedServerSettings in(Path dataFolder) {
        return new EmbeddedServerSettings(dataFolder, Optional.empty(), List.of());
    }
}
