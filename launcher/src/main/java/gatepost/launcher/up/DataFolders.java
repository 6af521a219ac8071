package gatepost.launcher.up;

import java.nio.file.Path;

/**
 * Where one installation keeps what.
 *
 * @param data everything but the keys
 */
record DataFolders(Path data) {

    DataFolders {
        data = data.toAbsolutePath().normalize();
    }

    Path database() {
        return data.resolve("database");
    }

    Path simulator() {
        return data.resolve("simulator");
    }

    /** Beside the data, so that a copy of the data folder alone opens nothing. */
    Path keys() {
        return data.resolveSibling(data.getFileName() + "-keys");
    }
}
